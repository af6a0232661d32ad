package io.openhotline.contracts;

/// What a category is, whatever a pack calls it. Sampling rates (P8) and indicators go by kind.
public enum CategoryKind {
    CONSULT,
    QUERY,
    COMPLAINT,
    REPAIR,
    SUGGESTION,
    OTHER
}

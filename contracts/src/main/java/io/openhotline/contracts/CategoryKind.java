package io.openhotline.contracts;

/// The kind of a category, which is the same in all packs. Sampling rates (P8) and indicators
/// depend on it.
public enum CategoryKind {
    CONSULT,
    QUERY,
    COMPLAINT,
    REPAIR,
    SUGGESTION,
    OTHER
}

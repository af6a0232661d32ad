package io.openhotline.reporting.policy.domain;

/// What a category is, whatever a pack calls it.
public enum Kind {
    CONSULT,
    QUERY,
    COMPLAINT,
    REPAIR,
    SUGGESTION,
    OTHER
}

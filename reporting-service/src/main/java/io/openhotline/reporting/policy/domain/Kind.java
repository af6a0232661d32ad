package io.openhotline.reporting.policy.domain;

/// The kind of a category, which is the same in every pack.
public enum Kind {
    CONSULT,
    QUERY,
    COMPLAINT,
    REPAIR,
    SUGGESTION,
    OTHER
}

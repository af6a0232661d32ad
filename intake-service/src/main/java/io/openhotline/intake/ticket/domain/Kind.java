package io.openhotline.intake.ticket.domain;

/// What a category is, whatever a pack calls it.
public enum Kind {
    CONSULT,
    QUERY,
    COMPLAINT,
    REPAIR,
    SUGGESTION,
    OTHER
}

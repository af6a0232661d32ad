package io.openhotline.intake.ticket.domain;

/// Lists the kinds of categories, whatever names a pack gives them.
public enum Kind {
    CONSULT,
    QUERY,
    COMPLAINT,
    REPAIR,
    SUGGESTION,
    OTHER
}

package io.openhotline.intake.ticket.domain;

/// Lists the reasons for closing a ticket.
public enum Closure {
    SATISFIED,
    WAIVED,
    REWORK_LIMIT
}

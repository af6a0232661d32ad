package io.openhotline.intake.ticket.domain;

/// Why a ticket's course is over.
public enum Closure {
    SATISFIED,
    WAIVED,
    REWORK_LIMIT
}

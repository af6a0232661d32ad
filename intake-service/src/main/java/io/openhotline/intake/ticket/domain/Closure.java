package io.openhotline.intake.ticket.domain;

/// Lists the reasons for closing a ticket.
public enum Closure {
    SATISFIED,
    WAIVED,
    REWORK_LIMIT,
    /// Closed with its incident, by the one answer for all.
    INCIDENT
}

package io.openhotline.intake.ticket.domain;

/// Lists the reasons for refusing a command; each one is a problem type of the public API.
public enum Refusal {
    TICKET_NOT_FOUND,
    ALREADY_FILED,
    ALREADY_ANSWERED,
    /// Refuses because a department has completed the work order; follow-up informs the customer.
    ALREADY_HANDLED,
    ALREADY_WITHDRAWN,
    ALREADY_CLOSED,
    ALREADY_IN_REWORK,
    BEFORE_RECEIPT,
    /// Refuses a correction that changes nothing.
    SAME_CLASSIFICATION
}

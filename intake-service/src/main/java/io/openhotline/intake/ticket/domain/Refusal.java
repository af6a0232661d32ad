package io.openhotline.intake.ticket.domain;

/// Why a command was refused. Part of the public API: each one is a problem type.
public enum Refusal {
    TICKET_NOT_FOUND,
    ALREADY_FILED,
    ALREADY_ANSWERED,
    /// A department has completed the work order; follow-up brings the outcome to the customer.
    ALREADY_HANDLED,
    ALREADY_WITHDRAWN,
    ALREADY_CLOSED,
    ALREADY_IN_REWORK,
    BEFORE_RECEIPT
}

package io.openhotline.journeys.upgrade;

/// The kinds of work that the previous version left open, each on a separate ticket.
public enum LeftOpen {
    /// Issued, not accepted; the customer's supplement isn't published yet.
    UNPUBLISHED_SUPPLEMENT,
    /// Issued, not accepted.
    ISSUED_ORDER,
    /// Accepted, not completed.
    ACCEPTED_ORDER,
    /// Returned by the department, for the desk to reassign.
    RETURNED_ORDER,
    /// A follow-up without an attempt.
    PLANNED_FOLLOW_UP,
    /// A follow-up with one attempt without an answer.
    ATTEMPTED_FOLLOW_UP,
    /// A malformed reply and a good one after it.
    PARKED_TO_REPAIR,
    /// Only a malformed reply.
    PARKED_TO_DISCARD
}

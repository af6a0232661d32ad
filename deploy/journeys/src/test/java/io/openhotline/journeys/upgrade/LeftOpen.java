package io.openhotline.journeys.upgrade;

/// Work that the version before left open, each on a ticket of its own.
public enum LeftOpen {
    /// Issued, not accepted; the customer's supplement isn't published yet.
    UNPUBLISHED_SUPPLEMENT,
    /// Issued, not accepted.
    ISSUED_ORDER,
    /// Accepted, not completed.
    ACCEPTED_ORDER,
    /// Returned by the department, for the desk to reassign.
    RETURNED_ORDER,
    /// A follow-up that nobody has called about.
    PLANNED_FOLLOW_UP,
    /// A follow-up with one call that wasn't answered.
    ATTEMPTED_FOLLOW_UP,
    /// A malformed reply, and a good one behind it.
    PARKED_TO_REPAIR,
    /// A malformed reply alone.
    PARKED_TO_DISCARD
}

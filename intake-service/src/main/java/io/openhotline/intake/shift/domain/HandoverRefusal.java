package io.openhotline.intake.shift.domain;

/// Lists the reasons for refusing a handover or a decision on it; each one is a problem type of the
/// API.
public enum HandoverRefusal {
    HANDOVER_TO_ONESELF,
    /// Refuses to hand over for somebody else, which supervisors may.
    HANDOVER_FOR_ANOTHER,
    /// Refuses a ticket that the predecessor doesn't track.
    TICKET_OF_ANOTHER_TRACKER,
    /// Refuses a ticket that waits in another handover already.
    ALREADY_HANDED_OVER,
    /// Refuses a decision, because there is one.
    HANDOVER_DECIDED,
    /// Refuses a decision by somebody else than the successor.
    NOT_THE_SUCCESSOR,
    /// Refuses to dispute a ticket that is not in the handover.
    TICKET_NOT_IN_HANDOVER
}

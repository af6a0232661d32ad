package io.openhotline.intake.level.domain;

/// Lists the reasons for which a ticket doesn't change hands; each one is a problem type of the
/// API.
public enum HolderRefusal {
    /// Refuses, because the ticket is closed, withdrawn or merged.
    TICKET_OVER,
    /// Refuses, because somebody else has it.
    TICKET_TAKEN,
    /// Refuses, because the caller doesn't have it.
    TICKET_NOT_YOURS,
    /// Refuses, because the caller's roles may not take from the queue of its level (T3).
    LEVEL_NOT_FOR_ROLE,
    /// Refuses to escalate to the level that it has, or to a lower one.
    LEVEL_NOT_HIGHER,
    /// Refuses to pass it on to who has it.
    TICKET_SAME_HOLDER
}

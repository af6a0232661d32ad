package io.openhotline.intake.written.domain;

/// Lists the states of a written matter.
public enum MatterStatus {
    /// Waits for an agent to enter it as a ticket.
    REGISTERED,
    /// Waits for a senior agent, who got it from an agent or in time from the system.
    REFERRED,
    /// A ticket has taken it up.
    ENTERED,
    /// Is no matter for the hotline, such as an advertisement.
    SET_ASIDE
}

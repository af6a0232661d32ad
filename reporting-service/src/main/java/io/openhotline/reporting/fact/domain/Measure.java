package io.openhotline.reporting.fact.domain;

import java.util.Locale;

/// An additive count of tickets, or of what happened to them. All figures of reports are made of
/// measures.
public enum Measure {
    /// Received.
    TICKETS,
    /// Not withdrawn.
    VALID,
    /// Valid, and answered by the desk or completed by the last department.
    HANDLED,
    /// Handled, or valid and overdue.
    DUE,
    /// Handled at or before the deadline.
    TIMELY,
    /// Valid, and answered at first contact.
    ANSWERED_AT_ONCE,
    /// Valid, and handled at least once.
    FINISHED,
    /// Finished, with a completed follow-up.
    REVISITED,
    /// With a completed follow-up.
    ASKED,
    /// Asked, and satisfied at the last completed follow-up.
    SATISFIED;

    /// The name of the measure's column in the rollups and of its field in stored facts.
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.openhotline.reporting.fact.domain;

/// The state of handling of a ticket, as reports show it (P9).
public enum State {
    /// With the desk.
    RECEIVED,
    /// With a department.
    DISPATCHED,
    /// Returned to the desk by a department.
    RETURNED,
    /// Answered by the desk or completed by a department.
    HANDLED,
    /// To be handled again after an unsatisfied follow-up.
    REWORK,
    CLOSED,
    WITHDRAWN,
    /// Another ticket goes on for it.
    MERGED;

    /// Returns whether somebody has still to do something about the ticket.
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, DISPATCHED, RETURNED, HANDLED, REWORK -> true;
            case CLOSED, WITHDRAWN, MERGED -> false;
        };
    }
}

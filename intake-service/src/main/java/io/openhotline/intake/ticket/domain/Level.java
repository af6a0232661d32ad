package io.openhotline.intake.ticket.domain;

/// Lists the levels of the desk, the lowest first (T3).
public enum Level {
    AGENT,
    SENIOR,
    MANAGER;

    public boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }

    /// Returns the next level; the highest one stays.
    public Level next() {
        return this == AGENT ? SENIOR : MANAGER;
    }
}

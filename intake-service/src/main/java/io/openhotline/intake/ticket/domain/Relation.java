package io.openhotline.intake.ticket.domain;

/// Lists what a ticket is to a related one.
public enum Relation {
    CONTINUES,
    CONTINUED_BY,
    RELATED,
    /// Reports the same matter.
    DUPLICATE,
    /// Is a part of the related ticket.
    CHILD,
    /// The related ticket is a part of it.
    PARENT;

    /// Returns what the related ticket is to this one.
    public Relation reversed() {
        return switch (this) {
            case CONTINUES -> CONTINUED_BY;
            case CONTINUED_BY -> CONTINUES;
            case RELATED -> RELATED;
            case DUPLICATE -> DUPLICATE;
            case CHILD -> PARENT;
            case PARENT -> CHILD;
        };
    }
}

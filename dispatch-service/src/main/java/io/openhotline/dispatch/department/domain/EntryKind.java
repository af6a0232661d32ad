package io.openhotline.dispatch.department.domain;

/// Lists what a department's record keeps.
public enum EntryKind {
    /// A written warning with a second dispatch (T11).
    WARNING,
    /// A clock of the department that ended before the department stopped it.
    OVERDUE,
    /// A step of a ladder after the end of a clock of the department.
    ESCALATED,
    /// A return that the desk refused.
    RETURN_REFUSED,
    /// A work order that had to be done again.
    REDONE,
    /// The answer of a customer who is not satisfied.
    DISSATISFIED
}

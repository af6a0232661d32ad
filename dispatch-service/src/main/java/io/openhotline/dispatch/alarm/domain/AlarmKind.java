package io.openhotline.dispatch.alarm.domain;

/// Says which deadline an alarm is about and whether it is an early warning or a reminder.
public enum AlarmKind {
    ACCEPT_DUE_SOON,
    ACCEPT_OVERDUE,
    RESOLVE_DUE_SOON,
    RESOLVE_OVERDUE,
    CUSTOMER_OVERDUE;

    public boolean isOverdue() {
        return this == ACCEPT_OVERDUE || this == RESOLVE_OVERDUE || this == CUSTOMER_OVERDUE;
    }

    /// Tells alarms about a deadline of the department from the alarm about the customer's.
    public boolean isAboutDepartment() {
        return this != CUSTOMER_OVERDUE;
    }

    public boolean isAboutCompletion() {
        return this == RESOLVE_DUE_SOON || this == RESOLVE_OVERDUE;
    }

    public boolean isAboutAcceptance() {
        return this == ACCEPT_DUE_SOON || this == ACCEPT_OVERDUE;
    }
}

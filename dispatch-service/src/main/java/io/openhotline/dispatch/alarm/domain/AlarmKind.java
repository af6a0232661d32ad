package io.openhotline.dispatch.alarm.domain;

/// Says which deadline an alarm is about and whether it is an early warning or a reminder.
public enum AlarmKind {
    ACCEPT_DUE_SOON,
    ACCEPT_OVERDUE,
    RESOLVE_DUE_SOON,
    RESOLVE_OVERDUE;

    public boolean isOverdue() {
        return this == ACCEPT_OVERDUE || this == RESOLVE_OVERDUE;
    }

    public boolean isAboutAcceptance() {
        return this == ACCEPT_DUE_SOON || this == ACCEPT_OVERDUE;
    }
}

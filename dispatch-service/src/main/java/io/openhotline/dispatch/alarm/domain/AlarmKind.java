package io.openhotline.dispatch.alarm.domain;

/// What an alarm tells.
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

package io.openhotline.followup.call.domain;

/// Lists why the way or the times of a follow-up change.
public enum ScheduleCause {
    APPOINTMENT,
    WAY_CHANGED,
    WRITE_BACK
}

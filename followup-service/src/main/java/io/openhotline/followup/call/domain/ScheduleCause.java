package io.openhotline.followup.call.domain;

/// Lists the reasons for a change of the way or the times of a follow-up.
public enum ScheduleCause {
    APPOINTMENT,
    WAY_CHANGED,
    WRITE_BACK
}

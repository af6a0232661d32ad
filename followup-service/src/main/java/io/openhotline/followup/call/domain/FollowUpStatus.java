package io.openhotline.followup.call.domain;

/// Lists the states of a follow-up as stored and as clients see them.
public enum FollowUpStatus {
    PLANNED,
    COMPLETED,
    WAIVED
}

package io.openhotline.followup.followup.domain;

/// Why a command was refused. Part of the public API: each one is a problem type.
public enum Refusal {
    FOLLOW_UP_COMPLETED,
    FOLLOW_UP_WAIVED
}

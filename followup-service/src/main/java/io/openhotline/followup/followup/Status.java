package io.openhotline.followup.followup;

/// The states of a follow-up as stored and as clients see them.
enum Status {
    PLANNED,
    COMPLETED,
    WAIVED
}

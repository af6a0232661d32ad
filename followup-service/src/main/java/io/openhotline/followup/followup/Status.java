package io.openhotline.followup.followup;

/// Lists the states of a follow-up as stored and as clients see them.
enum Status {
    PLANNED,
    COMPLETED,
    WAIVED
}

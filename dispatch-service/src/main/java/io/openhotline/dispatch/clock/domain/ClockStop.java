package io.openhotline.dispatch.clock.domain;

/// Says what stops a clock. `RELEASED` is the release by a second person (T8), or the dispatch if
/// it needs no review.
public enum ClockStop {
    ACCEPTED,
    CUSTOMER_CONTACTED,
    ARRIVED,
    COMPLETED,
    WRITTEN_BACK,
    RELEASED,
    SUPERVISION_ANSWERED
}

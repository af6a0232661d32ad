package io.openhotline.dispatch.clock.domain;

/// Says what stops a clock.
public enum ClockStop {
    ACCEPTED,
    CUSTOMER_CONTACTED,
    ARRIVED,
    COMPLETED,
    WRITTEN_BACK
}

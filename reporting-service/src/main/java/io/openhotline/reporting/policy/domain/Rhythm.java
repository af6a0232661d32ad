package io.openhotline.reporting.policy.domain;

/// How often a report falls due: once after each of these periods.
public enum Rhythm {
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}

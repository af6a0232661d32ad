package io.openhotline.reporting.report.domain;

/// The time that a report is about, and those that it is compared with (P9).
public enum Period {
    REPORTED,
    PREVIOUS,
    LAST_YEAR
}

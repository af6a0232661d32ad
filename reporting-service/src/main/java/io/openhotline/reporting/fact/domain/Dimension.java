package io.openhotline.reporting.fact.domain;

/// A property by which reports count tickets.
public enum Dimension {
    TOTAL,
    CATEGORY,
    KIND,
    NATURE,
    SEVERITY,
    DEPARTMENT,
    CHANNEL,
    STATE,
    SATISFACTION
}

package io.openhotline.reporting.fact.domain;

/// What tickets are counted by.
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

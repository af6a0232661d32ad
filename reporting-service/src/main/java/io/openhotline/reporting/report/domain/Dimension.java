package io.openhotline.reporting.report.domain;

/// What tickets are counted by. The names are those of the rollup's columns, in capitals.
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

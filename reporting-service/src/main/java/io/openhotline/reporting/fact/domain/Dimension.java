package io.openhotline.reporting.fact.domain;

/// A property by which reports count tickets or calls.
public enum Dimension {
    TOTAL,
    CATEGORY,
    KIND,
    NATURE,
    SEVERITY,
    DEPARTMENT,
    CHANNEL,
    STATE,
    SATISFACTION,
    /// The queue in which a caller waited.
    QUEUE,
    /// Who answered a call first.
    AGENT
}

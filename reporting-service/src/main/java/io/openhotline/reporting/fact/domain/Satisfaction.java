package io.openhotline.reporting.fact.domain;

/// What the customer said when asked.
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    NEUTRAL,
    DISSATISFIED,
    VERY_DISSATISFIED
}

package io.openhotline.reporting.fact.domain;

/// The customer's answer at a follow-up.
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    NEUTRAL,
    DISSATISFIED,
    VERY_DISSATISFIED
}

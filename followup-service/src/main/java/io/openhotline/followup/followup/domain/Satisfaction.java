package io.openhotline.followup.followup.domain;

/// The five usual degrees.
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    NEUTRAL,
    DISSATISFIED,
    VERY_DISSATISFIED
}

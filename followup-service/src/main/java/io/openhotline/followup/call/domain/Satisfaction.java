package io.openhotline.followup.call.domain;

/// Lists the five degrees of satisfaction.
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    NEUTRAL,
    DISSATISFIED,
    VERY_DISSATISFIED
}

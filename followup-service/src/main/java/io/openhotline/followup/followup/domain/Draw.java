package io.openhotline.followup.followup.domain;

/// Why a follow-up was planned.
public enum Draw {
    SAMPLED,
    REPLACEMENT,
    /// The customer was not satisfied before, so this one is not left to the draw (P7).
    AFTER_REWORK
}

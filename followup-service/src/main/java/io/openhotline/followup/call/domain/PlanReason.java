package io.openhotline.followup.call.domain;

/// Lists the reasons for planning a follow-up.
public enum PlanReason {
    SAMPLED,
    REPLACEMENT,
    /// Marks a follow-up after a rework, which is planned without sampling (P7).
    AFTER_REWORK
}

package io.openhotline.reporting.policy.domain;

/// The indicators that can be counted; a pack names those it reports, with their targets.
public enum Indicator {
    /// 处理率 (W7).
    HANDLING_RATE,
    /// 及时率 (W7).
    TIMELINESS,
    /// 满意度 (W7).
    SATISFACTION,
    /// What was answered at once (W2).
    FIRST_CONTACT_RESOLUTION,
    /// 回访率, reported and aimed at by kind (P8).
    FOLLOW_UP_COVERAGE;

    /// Whether there is one figure for each kind instead of one for all.
    public boolean byKind() {
        return this == FOLLOW_UP_COVERAGE;
    }
}

package io.openhotline.reporting.report.domain;

import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Indicator;

/// A code whose indicator is among the worst of its dimension, or among those that fell most since
/// the period before (T12), with the figures behind it.
public record WeakPoint(
        Reason reason,
        Indicator indicator,
        Dimension dimension,
        String code,
        Ratio now,
        Ratio previous) {
    /// Lists the reasons for naming a code.
    public enum Reason {
        WORST,
        WORSENED
    }
}

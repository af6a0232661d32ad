package io.openhotline.reporting.report.domain;

import io.openhotline.reporting.indicator.domain.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An indicator of another month; `change` is this month's value less that one's.
public record RatioTrend(
        long numerator, long denominator, @Nullable BigDecimal value, @Nullable BigDecimal change) {

    /// `change` is null where either month has no value.
    public static RatioTrend of(Ratio now, Ratio then) {
        BigDecimal thisValue = now.value();
        BigDecimal thatValue = then.value();
        return new RatioTrend(
                then.numerator(),
                then.denominator(),
                thatValue,
                thisValue == null || thatValue == null ? null : thisValue.subtract(thatValue));
    }
}

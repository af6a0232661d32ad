package io.openhotline.reporting.report;

import io.openhotline.reporting.indicator.domain.Ratio;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator of another month or year; `change` is this one's value less the other's.
@Schema(description = "The indicator in another month or year, and how far this one's is from it")
record RatioTrend(
        long numerator,
        long denominator,
        @Schema(description = "Null where the denominator is 0", nullable = true)
                @Nullable BigDecimal value,
        @Schema(
                        description =
                                "This one's value less the other's; null where either has none",
                        nullable = true)
                @Nullable BigDecimal change) {

    /// `change` is null where either has no value.
    static RatioTrend of(Ratio now, Ratio then) {
        BigDecimal thisValue = now.value();
        BigDecimal thatValue = then.value();
        return new RatioTrend(
                then.numerator(),
                then.denominator(),
                thatValue,
                thisValue == null || thatValue == null ? null : thisValue.subtract(thatValue));
    }
}

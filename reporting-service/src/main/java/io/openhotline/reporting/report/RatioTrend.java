package io.openhotline.reporting.report;

import io.openhotline.reporting.indicator.domain.Ratio;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator of another month; `change` is this month's value less that one's.
@Schema(description = "The indicator in another month, and how far this month's is from it")
record RatioTrend(
        long numerator,
        long denominator,
        @Schema(description = "Null where the denominator is 0", nullable = true)
                @Nullable BigDecimal value,
        @Schema(
                        description =
                                "This month's value less the other's; null where either has none",
                        nullable = true)
                @Nullable BigDecimal change) {

    /// `change` is null where either month has no value.
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

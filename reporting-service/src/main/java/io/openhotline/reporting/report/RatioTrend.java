package io.openhotline.reporting.report;

import io.openhotline.reporting.indicator.domain.Ratio;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator in another period, and the change since then.
@Schema(
        description = "The indicator in the other period, and the change since then",
        requiredProperties = {"numerator", "denominator", "value", "change"})
record RatioTrend(
        long numerator,
        long denominator,
        @Schema(description = "Null if the denominator is 0", nullable = true)
                @Nullable BigDecimal value,
        @Schema(
                        description =
                                "The value of this period minus the value of the other one; null if"
                                        + " one of them is null",
                        nullable = true)
                @Nullable BigDecimal change) {

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

package io.openhotline.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A count of another period, and the change since then.
@Schema(
        description = "The count of the other period, and the change since then",
        requiredProperties = {"count", "change", "ratio"})
record CountTrend(
        @Schema(description = "The count of the other period") long count,
        @Schema(description = "The count of this period minus the count of the other one")
                long change,
        @Schema(
                        description =
                                "`change` divided by `count`, for example 0.25 for a quarter more;"
                                        + " null if `count` is 0",
                        nullable = true)
                @Nullable BigDecimal ratio) {
    private static final int DECIMALS = 4;

    static CountTrend of(long now, long then) {
        long change = now - then;
        return new CountTrend(then, change, then == 0 ? null : ratio(change, then));
    }

    private static BigDecimal ratio(long change, long then) {
        return BigDecimal.valueOf(change)
                .divide(BigDecimal.valueOf(then), DECIMALS, RoundingMode.HALF_UP);
    }
}

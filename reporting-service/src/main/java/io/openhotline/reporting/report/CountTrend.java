package io.openhotline.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A count of another month or year, and how far this one's is from it: `ratio` 0.25 is a quarter
/// more.
@Schema(description = "The count of another month or year, and how far this one's is from it")
record CountTrend(
        @Schema(description = "The other one's") long count,
        @Schema(description = "This one's less the other's") long change,
        @Schema(
                        description =
                                "The change in relation to the other one, 0.25 for a quarter more;"
                                        + " null where the other one has none",
                        nullable = true)
                @Nullable BigDecimal ratio) {
    private static final int DECIMALS = 4;

    /// `ratio` is null against a time without any.
    static CountTrend of(long now, long then) {
        long change = now - then;
        return new CountTrend(
                then,
                change,
                then == 0
                        ? null
                        : BigDecimal.valueOf(change)
                                .divide(BigDecimal.valueOf(then), DECIMALS, RoundingMode.HALF_UP));
    }
}

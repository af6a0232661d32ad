package io.openhotline.reporting.report.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A count of another month, and how far this month's is from it: `ratio` 0.25 is a quarter more.
public record CountTrend(long count, long change, @Nullable BigDecimal ratio) {
    private static final int DECIMALS = 4;

    /// `ratio` is null against a month without any.
    public static CountTrend of(long now, long then) {
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

package io.openhotline.reporting.indicator.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A figure with where it comes from.
public record Ratio(long numerator, long denominator) {
    private static final int DECIMALS = 4;

    /// Rounded down to four decimals, so that nothing looks like a target that it missed; null
    /// without a denominator.
    public @Nullable BigDecimal value() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.FLOOR);
    }

    /// Compared exactly; null without a denominator.
    public @Nullable Boolean meets(BigDecimal target) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                                .compareTo(target.multiply(BigDecimal.valueOf(denominator)))
                        >= 0;
    }
}

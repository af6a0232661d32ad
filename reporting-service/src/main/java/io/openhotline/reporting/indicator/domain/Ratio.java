package io.openhotline.reporting.indicator.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// An indicator as the quotient of two counts.
public record Ratio(long numerator, long denominator) {
    private static final int DECIMALS = 4;

    /// Returns the ratio rounded down to four decimals, so that it never looks like a target that
    /// it missed; null if the denominator is 0.
    public @Nullable BigDecimal value() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.FLOOR);
    }

    /// Compares the exact ratio with the target; null if the denominator is 0.
    public @Nullable Boolean meets(BigDecimal target) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                                .compareTo(target.multiply(BigDecimal.valueOf(denominator)))
                        >= 0;
    }
}

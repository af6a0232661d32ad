package io.openhotline.followup.sampling.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Holds the least share of handled tickets that are followed up, from 0 to 1.
public record Rate(BigDecimal value) {
    public Rate {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A rate must be from 0 to 1, not " + value);
        }
    }

    /// Returns the least number of follow-ups that keeps the rate: the share of `handled`, rounded
    /// up, in exact arithmetic.
    public long required(long handled) {
        return value.multiply(BigDecimal.valueOf(handled))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}

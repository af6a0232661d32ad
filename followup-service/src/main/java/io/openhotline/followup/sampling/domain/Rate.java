package io.openhotline.followup.sampling.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The least share of handled tickets that is revisited, from 0 to 1.
public record Rate(BigDecimal value) {
    public Rate {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A rate must be from 0 to 1, not " + value);
        }
    }

    /// The least count that keeps the promise: the share of `handled`, rounded up, exactly.
    public long required(long handled) {
        return value.multiply(BigDecimal.valueOf(handled))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}

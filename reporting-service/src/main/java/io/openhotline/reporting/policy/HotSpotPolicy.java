package io.openhotline.reporting.policy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says what is a hot spot: at least `least` tickets in the last hours, 5 if left out, and so many
/// that they would come by chance with a probability of at most `chance`, 0.001 if left out,
/// compared with the same hours of `weeks`, 8 if left out.
public record HotSpotPolicy(
        @Min(2) @Max(1_000) @Nullable Integer least,
        @DecimalMin("0.000001") @DecimalMax("0.1") @Nullable Double chance,
        @Min(1) @Max(8) @Nullable Integer weeks) {
    static final HotSpotPolicy DEFAULT = new HotSpotPolicy(null, null, null);

    public int leastTickets() {
        return Objects.requireNonNullElse(least, 5);
    }

    public double highestChance() {
        return Objects.requireNonNullElse(chance, 0.001);
    }

    public int weeksBefore() {
        return Objects.requireNonNullElse(weeks, 8);
    }
}

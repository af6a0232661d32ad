package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.policy.domain.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator that the pack reports. A target is a ratio above 0 and up to 1 with at most four
/// decimals. An indicator that goes by kind has `targets` by kind, any other one has one `target`.
public record IndicatorPolicy(
        @NotNull Indicator code,
        @NotNull @Valid LocalText name,
        @DecimalMin("0.0001") @DecimalMax("1") @Digits(integer = 1, fraction = 4) @Nullable BigDecimal target,
        Map<
                        Kind,
                        @NotNull @DecimalMin("0.0001") @DecimalMax("1") @Digits(integer = 1, fraction = 4) BigDecimal>
                targets) {
    public IndicatorPolicy {
        targets = targets == null ? Map.of() : Map.copyOf(targets);
    }

    /// Returns the target for the tickets of one kind, or for all tickets if `kind` is null; null
    /// if the pack sets none.
    public @Nullable BigDecimal targetOf(@Nullable Kind kind) {
        return kind == null ? target : targets.get(kind);
    }
}

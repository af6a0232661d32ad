package io.openhotline.followup.policy;

import io.openhotline.contracts.CategoryKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives customers of some kinds their own ways and rates (S3); values that it leaves out are those
/// of all customers. The customers of a group are strata of their own.
public record CustomerGroup(
        @NotEmpty List<@NotNull String> kinds,
        Map<CategoryKind, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> rates,
        @Nullable @Size(min = 1, max = 5) List<@NotNull @Valid WayRule> ways) {

    public CustomerGroup {
        kinds = List.copyOf(kinds);
        rates = rates == null ? Map.of() : Map.copyOf(rates);
        ways = ways == null ? null : List.copyOf(ways);
    }
}

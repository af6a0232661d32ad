package io.openhotline.followup.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/// `followup.yaml` of a pack. `attempts` is how many misses make a customer unreachable; `reworks`
/// is how many second dispatches a ticket may get (P7, T11).
public record FollowUpPolicy(
        @NotNull ZoneId timeZone,
        @NotNull Duration drawWithin,
        @NotNull Map<CategoryKind, @NotNull @Valid KindPolicy> kinds,
        @Min(1) @Max(20) int attempts,
        @Min(0) @Max(20) int reworks,
        @NotNull @Valid LocalText warning,
        @NotNull Map<Satisfaction, @NotNull @Valid Degree> satisfactions,
        @NotNull @Valid Questionnaire questionnaire) {

    /// `rate` is the least share of handled tickets that is revisited, from 0 to 1 (P8); a
    /// follow-up is `due` that long after the handling (C5).
    public record KindPolicy(
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal rate, @NotNull Duration due) {}

    /// A degree of satisfaction in words, and whether it counts as satisfied.
    public record Degree(@NotBlank String zh, @NotBlank String en, boolean satisfied) {}

    /// By the name of the kind.
    public KindPolicy kind(String kind) {
        return Objects.requireNonNull(kinds.get(CategoryKind.valueOf(kind)));
    }

    /// By the name of the degree.
    public Degree degree(String satisfaction) {
        return Objects.requireNonNull(satisfactions.get(Satisfaction.valueOf(satisfaction)));
    }
}

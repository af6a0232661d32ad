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

/// Represents `followup.yaml` of a pack. `attempts` is the number of misses that make a customer
/// unreachable; `reworks` is the most second dispatches of a ticket (P7, T11).
public record FollowUpPolicy(
        @NotNull ZoneId timeZone,
        @NotNull Duration drawWithin,
        @NotNull Map<CategoryKind, @NotNull @Valid KindPolicy> kinds,
        @Min(1) @Max(20) int attempts,
        @Min(0) @Max(20) int reworks,
        @NotNull @Valid LocalText warning,
        @NotNull Map<Satisfaction, @NotNull @Valid Degree> satisfactions,
        @NotNull @Valid Questionnaire questionnaire) {

    /// Sets the rules of a kind. `rate` is the least share of handled tickets that are followed up,
    /// from 0 to 1 (P8); `due` is the time from the handling until the follow-up is due (C5).
    public record KindPolicy(
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal rate, @NotNull Duration due) {}

    /// Names a degree of satisfaction in both languages, and says whether it counts as satisfied.
    public record Degree(@NotBlank String zh, @NotBlank String en, boolean satisfied) {}

    /// Throws an exception when `kind` isn't the name of a [CategoryKind].
    public KindPolicy kind(String kind) {
        return Objects.requireNonNull(kinds.get(CategoryKind.valueOf(kind)));
    }

    /// Throws an exception when `satisfaction` isn't the name of a [Satisfaction].
    public Degree degree(String satisfaction) {
        return Objects.requireNonNull(satisfactions.get(Satisfaction.valueOf(satisfaction)));
    }
}

package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.domain.Rhythm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// A report that falls due by the calendar, for example the satisfaction analysis of a month by the
/// 21st of the next one (T12).
///
/// @param dueAfterDays the days after the end of the period, 21 for the 21st of the next month
public record EditionPolicy(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotNull @Valid LocalText name,
        @NotNull Rhythm every,
        @NotNull @Min(1) @Max(90) Integer dueAfterDays) {}

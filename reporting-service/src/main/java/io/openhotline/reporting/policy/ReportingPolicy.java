package io.openhotline.reporting.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/// The reporting file of a pack. `timeZone` decides which day, and so which month, a ticket belongs
/// to; changing it needs a rebuild. Codes without a name here are reported under the code itself.
public record ReportingPolicy(
        @NotNull ZoneId timeZone,
        @NotNull DayOfWeek weekStart,
        List<@NotNull @Valid Named> categories,
        List<@NotNull @Valid Named> natures,
        List<@NotNull @Valid Named> departments,
        List<@NotNull @Valid Named> channels,
        @NotEmpty List<@NotNull @Valid IndicatorPolicy> indicators) {
    public ReportingPolicy {
        categories = orEmpty(categories);
        natures = orEmpty(natures);
        departments = orEmpty(departments);
        channels = orEmpty(channels);
        indicators = orEmpty(indicators);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        // Not copied: what is null inside is for the validator to name.
        return list == null ? List.of() : list;
    }
}

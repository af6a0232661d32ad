package io.openhotline.reporting.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/// The file `reporting.yaml` of a pack. `timeZone` decides to which day, and so to which month, a
/// ticket belongs; a change of it needs a rebuild. A code without a name here is reported under the
/// code itself.
public record ReportingPolicy(
        @NotNull ZoneId timeZone,
        @NotNull DayOfWeek weekStart,
        List<@NotNull @Valid Named> categories,
        List<@NotNull @Valid Named> natures,
        List<@NotNull @Valid Named> departments,
        List<@NotNull @Valid Named> channels,
        List<@NotNull @Valid Named> queues,
        @Valid CallPolicy calls,
        @NotEmpty List<@NotNull @Valid IndicatorPolicy> indicators) {
    public ReportingPolicy {
        categories = orEmpty(categories);
        natures = orEmpty(natures);
        departments = orEmpty(departments);
        channels = orEmpty(channels);
        queues = orEmpty(queues);
        calls = calls == null ? CallPolicy.DEFAULT : calls;
        indicators = orEmpty(indicators);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        // Does not copy: the validator names null elements, and a copy would refuse them.
        return list == null ? List.of() : list;
    }
}

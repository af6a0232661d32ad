package io.openhotline.intake.incident.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says which reports join an incident at filing: all that is given must hold. No categories stand
/// for all of them; `until` is exclusive.
public record Rule(
        List<String> categories, @Nullable Area area, Instant from, @Nullable Instant until) {
    public Rule {
        categories = List.copyOf(categories);
    }

    public boolean matches(Reported report) {
        return (categories.isEmpty() || categories.contains(report.category()))
                && !report.receivedAt().isBefore(from)
                && (until == null || report.receivedAt().isBefore(until))
                && (area == null || area.contains(report));
    }
}

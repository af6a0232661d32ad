package io.openhotline.reporting.fact.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What statistics keep of an event about an inspection: its result (T14). The decision about an
/// appeal has neither `line` nor `completedAt`.
public record InspectionObservation(
        String agent,
        @Nullable String line,
        @Nullable Instant completedAt,
        int score,
        boolean passed,
        List<Mark> marks) {
    /// The points of an item, and the most that it may have.
    public record Mark(String item, int points, int most) {}

    public InspectionObservation {
        marks = List.copyOf(marks);
    }
}

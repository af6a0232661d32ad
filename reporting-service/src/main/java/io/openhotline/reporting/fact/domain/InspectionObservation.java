package io.openhotline.reporting.fact.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the result of an inspection after an event, for statistics (T14). The decision about an
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

package io.openhotline.platform.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;

/// Says how long something may take and how long before the end its department is warned; the
/// calendar of the limit counts both.
public record Target(Limit within, Duration warnBefore) {

    /// Returns the deadline of a clock that starts at `start`, with the moment of its early
    /// warning.
    public Deadline from(Instant start) {
        Instant end = within.end(start);
        Duration untilWarning = within.calendar().between(start, end).minus(warnBefore);
        return new Deadline(
                within.calendar()
                        .advance(start, untilWarning.isNegative() ? Duration.ZERO : untilWarning),
                end);
    }

    /// Returns the years up to the deadline whose holidays the calendar doesn't know.
    public SortedSet<Integer> uncoveredYears(Instant start) {
        return within.calendar().uncoveredYears(start, within.end(start));
    }
}

package io.openhotline.platform.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;

/// Defines which time counts. A calendar is a value: the same arguments always give the same
/// result.
public sealed interface Calendar permits AlwaysOpen, WorkingHours {

    /// Returns the earliest instant at which `time` has counted since `from`; `time` must not be
    /// negative.
    Instant advance(Instant from, Duration time);

    /// Returns the time that counts between two instants; `from` must not be after `to`.
    Duration between(Instant from, Instant to);

    /// Returns the years between two instants whose holidays the calendar doesn't know.
    SortedSet<Integer> uncoveredYears(Instant from, Instant to);

    /// Throws [IllegalArgumentException] if `time` is negative.
    static void requireForward(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time only counts forward, not " + time);
        }
    }
}

package io.openhotline.dispatch.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// Which time counts. A calendar is a value: the same question always gets the same answer.
public sealed interface Calendar permits AlwaysOpen, WorkingHours {

    /// The earliest instant by which `time` has counted since `from`.
    Instant advance(Instant from, Duration time);

    /// The time that counts between two instants, of which `from` is not the later one.
    Duration between(Instant from, Instant to);

    /// Refuses what neither operation is defined for.
    static void requireForward(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time only counts forward, not " + time);
        }
    }
}

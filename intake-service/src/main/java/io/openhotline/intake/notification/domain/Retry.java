package io.openhotline.intake.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Plans the attempts after a failed one: the pauses double from half a minute up to an hour, and
/// after a day there is no further attempt.
public final class Retry {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration GIVE_UP = Duration.ofDays(1);

    private Retry() {}

    /// Returns the time of the next attempt, or empty if there is none.
    ///
    /// @param attempts how many were made, at least 1
    public static Optional<Instant> next(int attempts, Instant queuedAt, Instant now) {
        Instant next = now.plus(pause(attempts));
        return next.isAfter(queuedAt.plus(GIVE_UP)) ? Optional.empty() : Optional.of(next);
    }

    private static Duration pause(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}

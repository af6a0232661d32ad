package io.openhotline.dispatch.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// The line is staffed 24 hours, so every minute counts (W6).
public record AlwaysOpen() implements Calendar {

    @Override
    public Instant advance(Instant from, Duration time) {
        Calendar.requireForward(time);
        return from.plus(time);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        Calendar.requireForward(time);
        return time;
    }
}

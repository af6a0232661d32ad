package io.openhotline.platform.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;

/// Counts every minute, because the line is staffed 24 hours a day (W6).
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

    @Override
    public SortedSet<Integer> uncoveredYears(Instant from, Instant to) {
        return new TreeSet<>();
    }
}

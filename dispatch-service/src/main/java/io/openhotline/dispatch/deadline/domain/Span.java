package io.openhotline.dispatch.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// A stretch of real time, which is empty where the clocks jump over a whole shift.
record Span(Instant from, Instant to) {

    /// What is left of it after an instant.
    Span after(Instant instant) {
        return new Span(from.isBefore(instant) ? instant : from, to);
    }

    Span before(Instant instant) {
        return new Span(from, to.isAfter(instant) ? instant : to);
    }

    Duration length() {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }
}

package io.openhotline.platform.deadline.domain;

import java.time.Duration;
import java.time.Instant;

/// Spans real time; the span is empty if a change of the clocks skips the whole shift.
record Span(Instant from, Instant to) {

    /// Cuts off the part before the instant.
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

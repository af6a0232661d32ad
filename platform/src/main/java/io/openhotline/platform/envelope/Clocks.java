package io.openhotline.platform.envelope;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// The clock of every service ticks in microseconds, since PostgreSQL keeps no nanoseconds.
class Clocks {
    @Produces
    @Singleton
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}

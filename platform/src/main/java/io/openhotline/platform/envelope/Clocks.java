package io.openhotline.platform.envelope;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Produces the clock of the service. It ticks in microseconds, because PostgreSQL doesn't store
/// nanoseconds.
class Clocks {
    @Produces
    @Singleton
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}

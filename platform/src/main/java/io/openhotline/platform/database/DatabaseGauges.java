package io.openhotline.platform.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/// Registers gauges that read the database at each scrape, and are NaN while it is away. A scrape
/// waits for a lost database once and not once per gauge, so that it can still tell the rest.
@ApplicationScoped
public class DatabaseGauges {
    /// Longer than a scrape, shorter than the time between two.
    private static final Duration UNREAD = Duration.ofSeconds(5);

    private final MeterRegistry registry;
    private volatile long unreadUntil = System.nanoTime();

    DatabaseGauges(MeterRegistry registry) {
        this.registry = registry;
    }

    /// @param value throws [DatabaseFault] without the database
    public void register(String name, Supplier<Number> value) {
        Gauge.builder(name, () -> read(value)).register(registry);
    }

    private Number read(Supplier<Number> value) {
        if (System.nanoTime() < unreadUntil) {
            return Double.NaN;
        }
        try {
            return value.get();
        } catch (DatabaseFault e) {
            unreadUntil = System.nanoTime() + UNREAD.toNanos();
            return Double.NaN;
        }
    }
}

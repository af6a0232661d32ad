package io.openhotline.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.platform.database.DatabaseFault;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Gauge of events that wait for an operator. NaN while the database is away.
@ApplicationScoped
class ParkedMetrics {
    private final ParkedTable table;

    ParkedMetrics(ParkedTable table) {
        this.table = table;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        registry.gauge("hotline.parked.events", this, ParkedMetrics::count);
    }

    private double count() {
        try {
            return table.count();
        } catch (DatabaseFault e) {
            return Double.NaN;
        }
    }
}

package io.openhotline.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

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
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}

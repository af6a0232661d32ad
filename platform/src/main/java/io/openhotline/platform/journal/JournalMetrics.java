package io.openhotline.platform.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.platform.database.DatabaseFault;
import io.openhotline.platform.journal.JournalTable.Backlog;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Gauges of what is committed and not yet published. NaN while the database is away.
@ApplicationScoped
class JournalMetrics {
    private final JournalTable table;
    private final MeterRegistry registry;
    private final boolean enabled;

    JournalMetrics(
            JournalTable table,
            MeterRegistry registry,
            @ConfigProperty(name = "hotline.relay.enabled", defaultValue = "true")
                    boolean enabled) {
        this.table = table;
        this.registry = registry;
        this.enabled = enabled;
    }

    void register(@Observes StartupEvent event) {
        if (enabled) {
            registry.gauge("hotline.journal.unpublished", this, gauge(Backlog::rows));
            registry.gauge("hotline.journal.oldest.seconds", this, gauge(Backlog::oldestSeconds));
        }
    }

    private static ToDoubleFunction<JournalMetrics> gauge(ToDoubleFunction<Backlog> part) {
        return metrics -> {
            try {
                return part.applyAsDouble(metrics.table.backlog());
            } catch (DatabaseFault e) {
                return Double.NaN;
            }
        };
    }
}

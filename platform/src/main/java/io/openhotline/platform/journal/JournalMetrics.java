package io.openhotline.platform.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.platform.database.DatabaseFault;
import io.openhotline.platform.journal.JournalRepository.Backlog;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;

/// Gauges of facts that are committed and not yet published. They are NaN while the database is
/// away.
@ApplicationScoped
class JournalMetrics {
    private final JournalRepository repository;
    private final MeterRegistry registry;

    JournalMetrics(JournalRepository repository, MeterRegistry registry) {
        this.repository = repository;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        registry.gauge("hotline.journal.unpublished", this, gauge(Backlog::rows));
        registry.gauge("hotline.journal.oldest.seconds", this, gauge(Backlog::oldestSeconds));
    }

    private static ToDoubleFunction<JournalMetrics> gauge(ToDoubleFunction<Backlog> part) {
        return metrics -> {
            try {
                return part.applyAsDouble(metrics.repository.backlog());
            } catch (DatabaseFault e) {
                return Double.NaN;
            }
        };
    }
}

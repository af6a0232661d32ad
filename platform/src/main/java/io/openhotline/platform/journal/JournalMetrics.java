package io.openhotline.platform.journal;

import io.openhotline.platform.database.DatabaseGauges;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Gauges of facts that are committed and not yet published.
@ApplicationScoped
class JournalMetrics {
    private final JournalRepository repository;
    private final DatabaseGauges gauges;

    JournalMetrics(JournalRepository repository, DatabaseGauges gauges) {
        this.repository = repository;
        this.gauges = gauges;
    }

    void register(@Observes StartupEvent event) {
        gauges.register("hotline.journal.unpublished", () -> repository.backlog().rows());
        gauges.register(
                "hotline.journal.oldest.seconds", () -> repository.backlog().oldestSeconds());
    }
}

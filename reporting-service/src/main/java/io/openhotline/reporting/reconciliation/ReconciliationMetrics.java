package io.openhotline.reporting.reconciliation;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.platform.database.DatabaseFault;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/// Gauges of the last reconciliation that ended, the same on all instances. They are NaN before the
/// first one, and while the database is away.
@ApplicationScoped
class ReconciliationMetrics {
    private final ReconciliationRepository jobs;
    private final DifferenceRepository differences;
    private final MeterRegistry registry;
    private final Clock clock;

    ReconciliationMetrics(
            ReconciliationRepository jobs,
            DifferenceRepository differences,
            MeterRegistry registry,
            Clock clock) {
        this.jobs = jobs;
        this.differences = differences;
        this.registry = registry;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        registry.gauge(
                "hotline.reconciliation.differences",
                this,
                ofLast(job -> differences.count(job.id())));
        registry.gauge(
                "hotline.reconciliation.age.seconds",
                this,
                ofLast(job ->
                        Duration.between(Objects.requireNonNull(job.endedAt()), clock.instant())
                                .toSeconds()));
    }

    private static ToDoubleFunction<ReconciliationMetrics> ofLast(
            ToDoubleFunction<ReconciliationJob> part) {
        return metrics -> {
            try {
                return metrics.jobs
                        .lastDone()
                        .map(job -> part.applyAsDouble(job))
                        .orElse(Double.NaN);
            } catch (DatabaseFault e) {
                return Double.NaN;
            }
        };
    }
}

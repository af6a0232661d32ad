package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.database.DatabaseGauges;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;

/// Gauges of the last reconciliation that ended, the same on all instances. They are NaN before the
/// first one.
@ApplicationScoped
class ReconciliationMetrics {
    private final ReconciliationRepository jobs;
    private final DifferenceRepository differences;
    private final DatabaseGauges gauges;
    private final Clock clock;

    ReconciliationMetrics(
            ReconciliationRepository jobs,
            DifferenceRepository differences,
            DatabaseGauges gauges,
            Clock clock) {
        this.jobs = jobs;
        this.differences = differences;
        this.gauges = gauges;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        gauges.register(
                "hotline.reconciliation.differences",
                () -> ofLast(job -> differences.count(job.id())));
        gauges.register(
                "hotline.reconciliation.age.seconds", () -> ofLast(job -> secondsSince(job)));
    }

    private long secondsSince(ReconciliationJob job) {
        return Duration.between(Objects.requireNonNull(job.endedAt()), clock.instant()).toSeconds();
    }

    private Number ofLast(Function<ReconciliationJob, Number> part) {
        return jobs.lastDone().map(part).orElse(Double.NaN);
    }
}

package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Compares the counts each night. A run is a unit of work with one version of the pack.
@ApplicationScoped
class ReconciliationSchedule {
    private final ReconciliationService reconciliationService;

    ReconciliationSchedule(ReconciliationService reconciliationService) {
        this.reconciliationService = reconciliationService;
    }

    @Scheduled(
            every = "${hotline.reconciliation.every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @WaitsForDatabase("Nightly reconciliations")
    void run() {
        reconciliationService.requestNightly();
    }
}

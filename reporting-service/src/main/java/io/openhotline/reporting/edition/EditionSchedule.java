package io.openhotline.reporting.edition;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Drafts the reports that fall due. A run is a unit of work with one version of the pack.
@ApplicationScoped
class EditionSchedule {
    private final EditionService editionService;

    EditionSchedule(EditionService editionService) {
        this.editionService = editionService;
    }

    @Scheduled(
            every = "${hotline.editions.every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @WaitsForDatabase("Editions")
    void run() {
        editionService.draft();
    }
}

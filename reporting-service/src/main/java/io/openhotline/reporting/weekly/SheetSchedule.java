package io.openhotline.reporting.weekly;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Makes weekly sheets when they fall due. A run is a unit of work with one version of the pack.
@ApplicationScoped
class SheetSchedule {
    private final SheetMaker sheetMaker;

    SheetSchedule(SheetMaker sheetMaker) {
        this.sheetMaker = sheetMaker;
    }

    @Scheduled(
            every = "${hotline.editions.every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @WaitsForDatabase("Weekly sheets")
    void run() {
        sheetMaker.makeDue();
    }
}

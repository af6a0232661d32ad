package io.openhotline.followup.drawing;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Draws soon after the end of each day. A run is a unit of work with one version of the pack.
@ApplicationScoped
class DrawTimer {
    private final DrawSchedule drawSchedule;

    DrawTimer(DrawSchedule drawSchedule) {
        this.drawSchedule = drawSchedule;
    }

    @Scheduled(
            every = "{hotline.inspections.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "inspection-draws")
    @WaitsForDatabase("Draws")
    void run() {
        drawSchedule.draw();
    }
}

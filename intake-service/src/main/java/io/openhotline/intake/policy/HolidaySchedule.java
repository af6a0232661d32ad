package io.openhotline.intake.policy;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks for new files of holidays. A run is a unit of work with one version of the pack.
@ApplicationScoped
class HolidaySchedule {
    private final DeskCalendars deskCalendars;

    HolidaySchedule(DeskCalendars deskCalendars) {
        this.deskCalendars = deskCalendars;
    }

    @Scheduled(
            every = "{hotline.holidays.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "holidays")
    @WaitsForDatabase("Holidays")
    void run() {
        deskCalendars.look();
    }
}

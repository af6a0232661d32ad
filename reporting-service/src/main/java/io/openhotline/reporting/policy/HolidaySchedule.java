package io.openhotline.reporting.policy;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks for new files of holidays. A run is a unit of work with one version of the pack.
@ApplicationScoped
class HolidaySchedule {
    private final ReportCalendars reportCalendars;

    HolidaySchedule(ReportCalendars reportCalendars) {
        this.reportCalendars = reportCalendars;
    }

    @Scheduled(
            every = "${hotline.holidays.every:10s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "holidays")
    @WaitsForDatabase("Holidays")
    void run() {
        reportCalendars.look();
    }
}

package io.openhotline.platform.deadline;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/// Looks for new files of holidays. A run is a unit of work with one version of the pack.
@ApplicationScoped
class HolidaySchedule {
    private final Instance<FollowsHolidays> followers;

    HolidaySchedule(@Any Instance<FollowsHolidays> followers) {
        this.followers = followers;
    }

    @Scheduled(
            every = "{hotline.holidays.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "holidays")
    @WaitsForDatabase("Holidays")
    void run() {
        followers.forEach(FollowsHolidays::look);
    }
}

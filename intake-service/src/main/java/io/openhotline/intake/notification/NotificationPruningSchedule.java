package io.openhotline.intake.notification;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Deletes old notifications. A run is a unit of work with one version of the pack.
@ApplicationScoped
class NotificationPruningSchedule {
    private final NotificationPruner notificationPruner;

    NotificationPruningSchedule(NotificationPruner notificationPruner) {
        this.notificationPruner = notificationPruner;
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WaitsForDatabase("Old notifications")
    void run() {
        notificationPruner.prune();
    }
}

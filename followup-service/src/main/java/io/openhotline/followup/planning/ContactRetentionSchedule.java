package io.openhotline.followup.planning;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Forgets contacts when their time is over. A run is a unit of work with one version of the pack.
@ApplicationScoped
class ContactRetentionSchedule {
    private final ContactRetentionService contactRetentionService;

    ContactRetentionSchedule(ContactRetentionService contactRetentionService) {
        this.contactRetentionService = contactRetentionService;
    }

    @Scheduled(every = "10m", delayed = "${hotline.sampling.delayed:1m}")
    @WaitsForDatabase("Old contacts")
    void run() {
        contactRetentionService.deleteOldContacts();
    }
}

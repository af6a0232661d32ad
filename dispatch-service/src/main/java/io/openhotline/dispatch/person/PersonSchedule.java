package io.openhotline.dispatch.person;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Reads `persons.yaml` again when it has changed. A run is a unit of work with one version of the
/// pack.
@ApplicationScoped
class PersonSchedule {
    private final PersonDirectory personDirectory;

    PersonSchedule(PersonDirectory personDirectory) {
        this.personDirectory = personDirectory;
    }

    @Scheduled(
            every = "{hotline.persons.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "persons")
    @WaitsForDatabase("Persons")
    void run() {
        personDirectory.refresh();
    }
}

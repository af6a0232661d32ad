package io.openhotline.intake.attachment;

import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Deletes contents that have had no attachment for long: no upload takes that time.
@ApplicationScoped
class OrphanSweeper {
    private final ContentService contents;
    private final Clock clock;
    private final Duration after;

    OrphanSweeper(
            ContentService contents,
            Clock clock,
            @ConfigProperty(name = "hotline.attachments.orphans-after", defaultValue = "PT1H")
                    Duration after) {
        this.contents = contents;
        this.clock = clock;
        this.after = after;
    }

    @Scheduled(
            every = "${hotline.attachments.sweep-every:10m}",
            delayed = "${hotline.attachments.sweep-delayed:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WaitsForDatabase("Contents of no attachment")
    void sweep() {
        int cleaned;
        do {
            cleaned = contents.clean(clock.instant().minus(after));
        } while (cleaned > 0);
    }
}

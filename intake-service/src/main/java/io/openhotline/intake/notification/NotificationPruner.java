package io.openhotline.intake.notification;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Faults;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/// Deletes notifications that are older than the pack's `keep`, except those that wait to be sent.
@ApplicationScoped
class NotificationPruner {
    private static final Logger LOG = Logger.getLogger(NotificationPruner.class);

    /// Limits the rows of one transaction, so that it stays short.
    private static final int BATCH = 1_000;

    private static final String PRUNE =
            """
            delete from notification where id in (
                select id from notification where created_at < ? and state <> 'QUEUED'
                order by created_at, id limit ? for update skip locked)
            """;

    private final Database database;
    private final Duration keep;
    private final Clock clock;

    NotificationPruner(Database database, IntakePolicy policy, Clock clock) {
        this.database = database;
        this.keep = policy.notifications().keep();
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        try {
            pruneAll();
        } catch (RuntimeException e) {
            if (!Faults.isTransient(e)) {
                throw e;
            }
            LOG.warnf("Old notifications wait for the database: %s", e.getMessage());
        }
    }

    private void pruneAll() {
        Instant before = clock.instant().minus(keep);
        int deleted;
        do {
            deleted =
                    QuarkusTransaction.requiringNew()
                            .call(() -> database.update(PRUNE, before, BATCH));
        } while (deleted == BATCH);
    }
}

package io.openhotline.intake.notification;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackScoped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Deletes notifications that are older than the pack's `keep`, except those that wait to be sent.
@PackScoped
class NotificationPruner {
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

    void prune() {
        Instant before = clock.instant().minus(keep);
        int deleted;
        do {
            deleted =
                    QuarkusTransaction.requiringNew()
                            .call(() -> database.update(PRUNE, before, BATCH));
        } while (deleted == BATCH);
    }
}

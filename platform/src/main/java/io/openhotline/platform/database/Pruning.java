package io.openhotline.platform.database;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Deletes rows that only recognise repeats, once they are older than any repeat can be: stored
/// answers (which hold personal data), ids of events without a number, and the sequences of tickets
/// that nothing was published about for a long time. Several instances may do it at once.
@ApplicationScoped
class Pruning {
    /// So few that a transaction stays short.
    private static final int BATCH = 5_000;

    private final Database database;
    private final Clock clock;
    private final Duration answers;
    private final Duration events;
    private final Duration sequences;

    Pruning(
            Database database,
            Clock clock,
            @ConfigProperty(name = "hotline.pruning.answers", defaultValue = "P7D")
                    Duration answers,
            @ConfigProperty(name = "hotline.pruning.events", defaultValue = "P90D") Duration events,
            @ConfigProperty(name = "hotline.pruning.sequences", defaultValue = "P1100D")
                    Duration sequences) {
        this.database = database;
        this.clock = clock;
        this.answers = answers;
        this.events = events;
        this.sequences = sequences;
    }

    @Scheduled(
            every = "${hotline.pruning.every:1h}",
            delayed = "${hotline.pruning.delayed:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        delete("idempotent_answer", "answered_at", answers);
        delete("inbox", "received_at", events);
        delete("inbox_sequence", "seen_at", sequences);
    }

    private void delete(String table, String column, Duration age) {
        String sql =
                """
                delete from %1$s where ctid = any (array(
                    select ctid from %1$s where %2$s < ? limit ? for update skip locked))
                """
                        .formatted(table, column);
        int deleted;
        do {
            deleted = database.update(sql, clock.instant().minus(age), BATCH);
        } while (deleted == BATCH);
    }
}

package io.openhotline.platform.database;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Deletes rows that only recognise repeats, when they are older than any repeat can be: stored
/// responses (which contain personal data), ids of events without a sequence, and the sequences of
/// tickets without an event for a long time. Several instances may prune at the same time.
@ApplicationScoped
class Pruning {
    /// The number of rows of a transaction, which is so small that it stays short.
    private static final int BATCH = 5_000;

    private final Database database;
    private final Clock clock;
    private final Duration responses;
    private final Duration events;
    private final Duration sequences;

    Pruning(
            Database database,
            Clock clock,
            @ConfigProperty(name = "hotline.pruning.responses", defaultValue = "P7D")
                    Duration responses,
            @ConfigProperty(name = "hotline.pruning.events", defaultValue = "P90D") Duration events,
            @ConfigProperty(name = "hotline.pruning.sequences", defaultValue = "P1100D")
                    Duration sequences) {
        this.database = database;
        this.clock = clock;
        this.responses = responses;
        this.events = events;
        this.sequences = sequences;
    }

    @Scheduled(
            every = "${hotline.pruning.every:1h}",
            delayed = "${hotline.pruning.delayed:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        delete("idempotent_answer", "answered_at", responses);
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

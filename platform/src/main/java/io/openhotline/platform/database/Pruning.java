package io.openhotline.platform.database;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Deletes rows that only recognise repeats, when they are older than any repeat can be: stored
/// responses (which contain personal data; those of importers much later, because a file may be
/// imported again), ids of events without a sequence, and the sequences of tickets without an event
/// for a long time. Several instances may prune at the same time.
@ApplicationScoped
class Pruning {
    /// The number of rows of a transaction, which is so small that it stays short.
    private static final int BATCH = 5_000;

    private final Database database;
    private final Clock clock;
    private final Duration responses;
    private final Duration importedResponses;
    private final Duration events;
    private final Duration sequences;

    Pruning(
            Database database,
            Clock clock,
            @ConfigProperty(name = "hotline.pruning.responses", defaultValue = "P7D")
                    Duration responses,
            @ConfigProperty(name = "hotline.pruning.imported-responses", defaultValue = "P400D")
                    Duration importedResponses,
            @ConfigProperty(name = "hotline.pruning.events", defaultValue = "P90D") Duration events,
            @ConfigProperty(name = "hotline.pruning.sequences", defaultValue = "P1100D")
                    Duration sequences) {
        this.database = database;
        this.clock = clock;
        this.responses = responses;
        this.importedResponses = importedResponses;
        this.events = events;
        this.sequences = sequences;
    }

    @Scheduled(
            every = "${hotline.pruning.every:1h}",
            delayed = "${hotline.pruning.delayed:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WaitsForDatabase("Old rows")
    void prune() {
        delete("idempotent_answer", "not imported and answered_at", responses);
        delete("idempotent_answer", "imported and answered_at", importedResponses);
        delete("inbox", "received_at", events);
        delete("inbox_sequence", "seen_at", sequences);
    }

    private void delete(String table, String condition, Duration age) {
        String sql =
                """
                delete from %1$s where ctid = any (array(
                    select ctid from %1$s where %2$s < ? limit ? for update skip locked))
                """
                        .formatted(table, condition);
        int deleted;
        do {
            deleted = database.update(sql, clock.instant().minus(age), BATCH);
        } while (deleted == BATCH);
    }
}

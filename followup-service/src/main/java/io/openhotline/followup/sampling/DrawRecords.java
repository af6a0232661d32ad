package io.openhotline.followup.sampling;

import io.openhotline.messaging.database.CommitBatch;
import io.openhotline.messaging.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps every decision of the draw, in their order; those of a transaction in one statement.
@ApplicationScoped
class DrawRecords {
    private static final String INSERT =
            """
            insert into draw_record
                (ticket_id, stratum, reason, handled, planned, rate, replaces, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final CommitBatch<DrawRecord> records;

    DrawRecords(Database database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.records = new CommitBatch<>(transaction, this::insert);
    }

    void add(DrawRecord record) {
        records.add(record);
    }

    private void insert(List<DrawRecord> all) {
        database.updateAll(INSERT, all.stream().map(DrawRecords::values).toList());
    }

    private static @Nullable Object[] values(DrawRecord record) {
        return new @Nullable Object[] {
            record.ticketId(),
            record.stratum(),
            record.reason().name(),
            record.handled(),
            record.planned(),
            record.rate().value(),
            record.replaces(),
            record.decidedAt()
        };
    }
}

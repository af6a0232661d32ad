package io.openhotline.followup.sampling;

import io.openhotline.platform.database.CommitBatch;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/// Keeps every decision of the draw, in their order; those of a transaction in one statement.
@ApplicationScoped
class DrawRecords {
    private static final String INSERT =
            """
            insert into draw_record
                (ticket_id, stratum, reason, handled, planned, rate, replaces, decided_at)
            select ticket_id, stratum, reason, handled, planned, rate, replaces, decided_at
            from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::numeric[],
                    ?::uuid[], ?::timestamptz[]) with ordinality
                as decided (ticket_id, stratum, reason, handled, planned, rate, replaces,
                    decided_at, place)
            order by place
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

    private void insert(List<DrawRecord> decided) {
        database.update(
                INSERT,
                Array.of("uuid", decided, DrawRecord::ticketId),
                Array.of("text", decided, DrawRecord::stratum),
                Array.of("text", decided, record -> record.reason().name()),
                Array.of("bigint", decided, DrawRecord::handled),
                Array.of("bigint", decided, DrawRecord::planned),
                Array.of("numeric", decided, record -> record.rate().value()),
                Array.of("uuid", decided, DrawRecord::replaces),
                Array.of("timestamptz", decided, DrawRecord::decidedAt));
    }
}

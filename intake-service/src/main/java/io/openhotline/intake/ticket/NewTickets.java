package io.openhotline.intake.ticket;

import io.openhotline.messaging.database.CommitBatch;
import io.openhotline.messaging.database.Database;
import io.openhotline.messaging.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;

/// Writes the rows of tickets just filed, all of a transaction in one statement. Plain JDBC: filing
/// is the busiest thing the hotline does, and a session that watches what will never change again
/// was a fifth of its cost.
@ApplicationScoped
class NewTickets {
    private static final String INSERT =
            """
            insert into ticket (id, number, channel, category, kind, nature, severity, description,
                customer_name, customer_phone, customer_kind,
                place_address, place_latitude, place_longitude, fields, first_receiver, received_at,
                phase, round, answer, answered_at, first_contact, status)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[],
                ?::text[], ?::float8[], ?::float8[], ?::jsonb[], ?::text[], ?::timestamptz[],
                ?::text[], ?::int[], ?::text[], ?::timestamptz[], ?::bool[], ?::text[])
            """;

    private final Database database;
    private final CommitBatch<TicketEntity> rows;

    NewTickets(Database database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.rows = new CommitBatch<>(transaction, this::insert);
    }

    void add(TicketEntity row) {
        rows.add(row);
    }

    private void insert(List<TicketEntity> filed) {
        database.update(
                INSERT,
                Array.of("uuid", filed, row -> row.id),
                Array.of("text", filed, row -> row.number),
                Array.of("text", filed, row -> row.channel),
                Array.of("text", filed, row -> row.category),
                Array.of("text", filed, row -> row.kind.name()),
                Array.of("text", filed, row -> row.nature),
                Array.of("text", filed, row -> row.severity.name()),
                Array.of("text", filed, row -> row.description),
                Array.of("text", filed, row -> row.customerName),
                Array.of("text", filed, row -> row.customerPhone),
                Array.of("text", filed, row -> row.customerKind),
                Array.of("text", filed, row -> row.placeAddress),
                Array.of("float8", filed, row -> row.placeLatitude),
                Array.of("float8", filed, row -> row.placeLongitude),
                Array.of("jsonb", filed, row -> JsonColumns.write(row.fields, Map.class)),
                Array.of("text", filed, row -> row.firstReceiver),
                Array.of("timestamptz", filed, row -> row.receivedAt),
                Array.of("text", filed, row -> row.phase.name()),
                Array.of("int", filed, row -> row.round),
                Array.of("text", filed, row -> row.answer),
                Array.of("timestamptz", filed, row -> row.answeredAt),
                Array.of("bool", filed, row -> row.firstContact),
                Array.of("text", filed, row -> row.status.name()));
    }
}

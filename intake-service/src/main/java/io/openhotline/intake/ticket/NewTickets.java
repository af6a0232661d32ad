package io.openhotline.intake.ticket;

import io.openhotline.messaging.database.CommitBatch;
import io.openhotline.messaging.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
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

    private void insert(List<TicketEntity> tickets) {
        database.updateAll(INSERT, tickets.stream().map(NewTickets::values).toList());
    }

    private static @Nullable Object[] values(TicketEntity row) {
        return new @Nullable Object[] {
            row.id,
            row.number,
            row.channel,
            row.category,
            row.kind.name(),
            row.nature,
            row.severity.name(),
            row.description,
            row.customerName,
            row.customerPhone,
            row.customerKind,
            row.placeAddress,
            row.placeLatitude,
            row.placeLongitude,
            JsonColumns.write(row.fields, Map.class),
            row.firstReceiver,
            row.receivedAt,
            row.phase.name(),
            row.round,
            row.answer,
            row.answeredAt,
            row.firstContact,
            row.status.name()
        };
    }
}

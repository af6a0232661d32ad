package io.openhotline.followup.handled;

import io.openhotline.followup.handled.domain.Contact;
import io.openhotline.followup.handled.domain.Details;
import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.platform.database.Columns;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.HeldRows;
import io.openhotline.platform.database.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The SQL of tickets.
@ApplicationScoped
class TicketTable {
    private static final Table<Ticket> TABLE =
            Table.<Ticket>of("ticket", "id", "uuid", Ticket::id)
                    .changes("number", "text", ofDetails(Details::number))
                    .changes("category", "text", ofDetails(Details::category))
                    .changes("kind", "text", ofDetails(Details::kind))
                    .changes("customer_name", "text", ofDetails(known -> known.contact().name()))
                    .changes("customer_phone", "text", ofDetails(known -> known.contact().phone()))
                    .changes("work_order", "uuid", Ticket::workOrder)
                    .changes("awaited_round", "int", Ticket::awaitedRound)
                    .changes("reopened_at", "timestamptz", Ticket::reopenedAt)
                    .changes("handled_at", "timestamptz", Ticket::handledAt)
                    .changes("withdrawn_at", "timestamptz", Ticket::withdrawnAt)
                    .build();

    private static final String OF_IDS =
            "select " + TABLE.columns() + " from ticket where id = any (?)";

    private final Database database;

    TicketTable(Database database) {
        this.database = database;
    }

    HeldRows<UUID, Ticket> held(TransactionSynchronizationRegistry transaction) {
        return new HeldRows<>(transaction, Ticket::id, TABLE, database);
    }

    /// Gives a row to those that were never heard of before; of all others, nothing changes.
    void open(Collection<UUID> ids) {
        database.update(
                "insert into ticket (id) select unnest(?) order by 1 on conflict do nothing",
                new Array("uuid", ids));
    }

    /// In the order of their ids, so that two who hold several tickets don't wait for each other.
    List<Ticket> lock(Collection<UUID> ids) {
        return database.query(
                OF_IDS + " order by id for no key update",
                TicketTable::read,
                new Array("uuid", ids));
    }

    /// Empty where another transaction holds the lock.
    Optional<Ticket> lockIfFree(UUID id) {
        return database.first(
                OF_IDS + " for no key update skip locked",
                TicketTable::read,
                new Array("uuid", List.of(id)));
    }

    List<Ticket> find(Collection<UUID> ids) {
        return database.query(OF_IDS, TicketTable::read, new Array("uuid", ids));
    }

    Optional<UUID> idOf(String number) {
        return database.first(
                "select id from ticket where number = ?", row -> Columns.uuid(row, "id"), number);
    }

    private static Ticket read(ResultSet row) throws SQLException {
        return new Ticket(
                Columns.uuid(row, "id"),
                details(row),
                row.getObject("work_order", UUID.class),
                row.getInt("awaited_round"),
                Columns.instantOrNull(row, "reopened_at"),
                Columns.instantOrNull(row, "handled_at"),
                Columns.instantOrNull(row, "withdrawn_at"));
    }

    private static @Nullable Details details(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return number == null
                ? null
                : new Details(
                        number,
                        row.getString("category"),
                        row.getString("kind"),
                        new Contact(
                                row.getString("customer_name"), row.getString("customer_phone")));
    }

    private static Function<Ticket, @Nullable Object> ofDetails(
            Function<Details, @Nullable Object> part) {
        return ticket -> ticket.details() == null ? null : part.apply(ticket.details());
    }
}

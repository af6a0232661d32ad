package io.openhotline.dispatch.ticket;

import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.dispatch.ticket.Ticket.Supplement;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The SQL of tickets.
@ApplicationScoped
class TicketTable {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<Supplement>> SUPPLEMENTS = new TypeReference<>() {};

    private static final Table<Ticket> TABLE =
            Table.<Ticket>of("ticket", "id", "uuid", Ticket::id)
                    .keeps("number", "text", Ticket::number)
                    .keeps("channel", "text", Ticket::channel)
                    .keeps("category", "text", Ticket::category)
                    .keeps("kind", "text", ticket -> ticket.kind().name())
                    .keeps("nature", "text", Ticket::nature)
                    .keeps("severity", "text", ticket -> ticket.severity().name())
                    .keeps("description", "text", Ticket::description)
                    .keeps("customer_name", "text", ofCustomer(Customer::name))
                    .keeps("customer_phone", "text", ofCustomer(Customer::phone))
                    .keeps("customer_kind", "text", ofCustomer(Customer::kind))
                    .keeps("place_address", "text", ofPlace(Place::address))
                    .keeps("place_latitude", "float8", ofPlace(Place::latitude))
                    .keeps("place_longitude", "float8", ofPlace(Place::longitude))
                    .keeps("fields", "jsonb", ticket -> Columns.json(ticket.fields()))
                    .changes("supplements", "jsonb", ticket -> Columns.json(ticket.supplements()))
                    .keeps("received_at", "timestamptz", Ticket::receivedAt)
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

    /// In the order of their ids, so that two who hold several tickets don't wait for each other.
    List<Ticket> lock(Collection<UUID> ids) {
        return database.query(
                OF_IDS + " order by id for no key update",
                TicketTable::read,
                new Array("uuid", ids));
    }

    List<Ticket> find(Collection<UUID> ids) {
        return database.query(OF_IDS, TicketTable::read, new Array("uuid", ids));
    }

    Optional<UUID> idOfNumber(String number) {
        return database.first(
                "select id from ticket where number = ?", row -> Columns.uuid(row, "id"), number);
    }

    private static Ticket read(ResultSet row) throws SQLException {
        return new Ticket(
                Columns.uuid(row, "id"),
                row.getString("number"),
                row.getString("channel"),
                row.getString("category"),
                Columns.constant(CategoryKind.class, row, "kind"),
                row.getString("nature"),
                Columns.constant(Severity.class, row, "severity"),
                row.getString("description"),
                customer(row),
                place(row),
                Columns.json(FIELDS, row, "fields"),
                Columns.json(SUPPLEMENTS, row, "supplements"),
                Columns.instant(row, "received_at"),
                Columns.instantOrNull(row, "withdrawn_at"));
    }

    private static @Nullable Customer customer(ResultSet row) throws SQLException {
        var customer =
                new Customer(
                        row.getString("customer_name"),
                        row.getString("customer_phone"),
                        row.getString("customer_kind"));
        return customer.equals(new Customer(null, null, null)) ? null : customer;
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        String address = row.getString("place_address");
        return address == null
                ? null
                : new Place(
                        address,
                        row.getObject("place_latitude", Double.class),
                        row.getObject("place_longitude", Double.class));
    }

    private static Function<Ticket, @Nullable Object> ofCustomer(
            Function<Customer, @Nullable Object> part) {
        return ticket -> ticket.customer() == null ? null : part.apply(ticket.customer());
    }

    private static Function<Ticket, @Nullable Object> ofPlace(
            Function<Place, @Nullable Object> part) {
        return ticket -> ticket.place() == null ? null : part.apply(ticket.place());
    }
}

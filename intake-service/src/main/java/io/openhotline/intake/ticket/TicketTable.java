package io.openhotline.intake.ticket;

import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.intake.ticket.TicketRow.Phase;
import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketNumber;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.ticket.domain.WorkOrder;
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
import org.jspecify.annotations.Nullable;

/// The SQL of tickets, but for their lists.
@ApplicationScoped
class TicketTable {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<WorkOrder> WORK_ORDER = new TypeReference<>() {};

    private static final Table<TicketRow> TABLE =
            Table.<TicketRow>of("ticket", "id", "uuid", row -> row.id)
                    .keeps("number", "text", row -> row.number)
                    .keeps("channel", "text", row -> row.channel)
                    .keeps("category", "text", row -> row.category)
                    .keeps("kind", "text", row -> row.kind.name())
                    .keeps("nature", "text", row -> row.nature)
                    .keeps("severity", "text", row -> row.severity.name())
                    .keeps("description", "text", row -> row.description)
                    .keeps("customer_name", "text", row -> row.customerName)
                    .keeps("customer_phone", "text", row -> row.customerPhone)
                    .keeps("customer_kind", "text", row -> row.customerKind)
                    .keeps("place_address", "text", row -> row.placeAddress)
                    .keeps("place_latitude", "float8", row -> row.placeLatitude)
                    .keeps("place_longitude", "float8", row -> row.placeLongitude)
                    .keeps("fields", "jsonb", row -> Columns.json(row.fields))
                    .keeps("first_receiver", "text", row -> row.firstReceiver)
                    .keeps("received_at", "timestamptz", row -> row.receivedAt)
                    .changes("phase", "text", row -> row.phase.name())
                    .changes("round", "int", row -> row.round)
                    .changes("answer", "text", row -> row.answer)
                    .changes("answered_at", "timestamptz", row -> row.answeredAt)
                    .changes("first_contact", "bool", row -> row.firstContact)
                    .changes("withdrawal_reason", "text", row -> row.withdrawalReason)
                    .changes("withdrawn_at", "timestamptz", row -> row.withdrawnAt)
                    .changes("closure", "text", row -> Columns.name(row.closure))
                    .changes("closed_at", "timestamptz", row -> row.closedAt)
                    .changes("status", "text", row -> row.status.name())
                    .changes("department", "text", row -> row.department)
                    .changes("work_order", "jsonb", TicketTable::workOrder)
                    .changes("workorder_sequence", "bigint", row -> row.workorderSequence)
                    .changes("followup_sequence", "bigint", row -> row.followupSequence)
                    .build();

    private static final String SELECT = "select " + TABLE.columns() + " from ticket where ";

    private final Database database;

    TicketTable(Database database) {
        this.database = database;
    }

    HeldRows<UUID, TicketRow> held(TransactionSynchronizationRegistry transaction) {
        return new HeldRows<>(transaction, row -> row.id, TABLE, database);
    }

    /// In the order of their ids, so that two who hold several tickets don't wait for each other.
    List<TicketRow> lock(Collection<UUID> ids) {
        return database.query(
                SELECT + "id = any (?) order by id for no key update",
                TicketTable::read,
                new Array("uuid", ids));
    }

    Optional<TicketRow> find(UUID id) {
        return database.first(SELECT + "id = ?", TicketTable::read, id);
    }

    Optional<UUID> idOf(TicketNumber number) {
        return database.first(
                "select id from ticket where number = ?",
                row -> Columns.uuid(row, "id"),
                number.toString());
    }

    private static TicketRow read(ResultSet result) throws SQLException {
        var row = new TicketRow();
        row.id = Columns.uuid(result, "id");
        row.number = result.getString("number");
        row.channel = result.getString("channel");
        row.category = result.getString("category");
        row.kind = Columns.constant(Kind.class, result, "kind");
        row.nature = result.getString("nature");
        row.severity = Columns.constant(Severity.class, result, "severity");
        row.description = result.getString("description");
        row.customerName = result.getString("customer_name");
        row.customerPhone = result.getString("customer_phone");
        row.customerKind = result.getString("customer_kind");
        row.placeAddress = result.getString("place_address");
        row.placeLatitude = result.getObject("place_latitude", Double.class);
        row.placeLongitude = result.getObject("place_longitude", Double.class);
        row.fields = Columns.json(FIELDS, result, "fields");
        row.firstReceiver = result.getString("first_receiver");
        row.receivedAt = Columns.instant(result, "received_at");
        row.phase = Columns.constant(Phase.class, result, "phase");
        row.round = result.getInt("round");
        row.answer = result.getString("answer");
        row.answeredAt = Columns.instantOrNull(result, "answered_at");
        row.firstContact = result.getObject("first_contact", Boolean.class);
        row.withdrawalReason = result.getString("withdrawal_reason");
        row.withdrawnAt = Columns.instantOrNull(result, "withdrawn_at");
        row.closure = Columns.constantOrNull(Closure.class, result, "closure");
        row.closedAt = Columns.instantOrNull(result, "closed_at");
        row.status = Columns.constant(TicketStatus.class, result, "status");
        row.department = result.getString("department");
        row.workOrder = Columns.jsonOrNull(WORK_ORDER, result, "work_order");
        row.workorderSequence = result.getLong("workorder_sequence");
        row.followupSequence = result.getLong("followup_sequence");
        return row;
    }

    private static @Nullable Object workOrder(TicketRow row) {
        return row.workOrder == null ? null : Columns.json(row.workOrder);
    }
}

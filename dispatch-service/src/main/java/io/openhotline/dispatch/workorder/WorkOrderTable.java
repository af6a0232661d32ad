package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.platform.database.Columns;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.database.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The SQL of work orders.
@ApplicationScoped
class WorkOrderTable {
    private static final Table<WorkOrderRow> TABLE =
            Table.<WorkOrderRow>of("work_order", "id", "uuid", row -> row.id)
                    .keeps("ticket_id", "uuid", row -> row.ticketId)
                    .keeps("number", "text", row -> row.number)
                    .keeps("round", "int", row -> row.round)
                    .keeps("warning", "text", row -> row.warning)
                    .keeps("complaint", "bool", row -> row.complaint)
                    .keeps("received_at", "timestamptz", row -> row.receivedAt)
                    .keeps("issued_at", "timestamptz", row -> row.issuedAt)
                    .changes("status", "text", row -> row.status.name())
                    .changes("department", "text", row -> row.department)
                    .changes("rule", "text", row -> row.rule)
                    .changes("assigned_at", "timestamptz", row -> row.assignedAt)
                    .changes("accept_soon_at", "timestamptz", row -> row.acceptSoonAt)
                    .changes("accept_by", "timestamptz", row -> row.acceptBy)
                    .changes("resolve_soon_at", "timestamptz", row -> row.resolveSoonAt)
                    .changes("resolve_by", "timestamptz", row -> row.resolveBy)
                    .changes("accepted_at", "timestamptz", row -> row.acceptedAt)
                    .changes("note", "text", row -> row.note)
                    .changes("affected_area", "text", row -> row.affectedArea)
                    .changes("expected_completion", "timestamptz", row -> row.expectedCompletion)
                    .changes("outcome", "text", row -> Columns.name(row.outcome))
                    .changes("cause", "text", row -> row.cause)
                    .changes("remedy", "text", row -> row.remedy)
                    .changes("valid", "bool", row -> row.valid)
                    .changes("reason", "text", row -> row.reason)
                    .changes("ended_at", "timestamptz", row -> row.endedAt)
                    .build();

    private static final String SELECT = "select " + TABLE.columns() + " from work_order ";

    private final Database database;

    WorkOrderTable(Database database) {
        this.database = database;
    }

    void insert(List<WorkOrderRow> rows) {
        TABLE.insert(database, rows);
    }

    void update(List<WorkOrderRow> rows) {
        TABLE.update(database, rows);
    }

    Optional<UUID> ticketOf(UUID id) {
        return database.first(
                "select ticket_id from work_order where id = ?",
                row -> Columns.uuid(row, "ticket_id"),
                id);
    }

    List<WorkOrderRow> find(Collection<UUID> ids) {
        return database.query(
                SELECT + "where id = any (?)", WorkOrderTable::read, new Array("uuid", ids));
    }

    /// In the order of their rounds.
    List<WorkOrderRow> of(UUID ticketId) {
        return database.query(
                SELECT + "where ticket_id = ? order by round", WorkOrderTable::read, ticketId);
    }

    /// Newest first.
    List<WorkOrderRow> list(WorkOrderFilter filter, int limit) {
        return database.query(
                Sql.of(SELECT + "where ")
                        .plus(filter.condition())
                        .plus(" order by id desc limit ?", limit),
                WorkOrderTable::read);
    }

    private static WorkOrderRow read(ResultSet result) throws SQLException {
        var row = new WorkOrderRow();
        row.id = Columns.uuid(result, "id");
        row.ticketId = Columns.uuid(result, "ticket_id");
        row.number = result.getString("number");
        row.round = result.getInt("round");
        row.warning = result.getString("warning");
        row.complaint = result.getBoolean("complaint");
        row.receivedAt = Columns.instant(result, "received_at");
        row.issuedAt = Columns.instant(result, "issued_at");
        row.status = Columns.constant(WorkOrderStatus.class, result, "status");
        row.department = result.getString("department");
        row.rule = result.getString("rule");
        row.assignedAt = Columns.instant(result, "assigned_at");
        row.acceptSoonAt = Columns.instant(result, "accept_soon_at");
        row.acceptBy = Columns.instant(result, "accept_by");
        row.resolveSoonAt = Columns.instant(result, "resolve_soon_at");
        row.resolveBy = Columns.instant(result, "resolve_by");
        row.acceptedAt = Columns.instantOrNull(result, "accepted_at");
        row.note = result.getString("note");
        row.affectedArea = result.getString("affected_area");
        row.expectedCompletion = Columns.instantOrNull(result, "expected_completion");
        row.outcome = Columns.constantOrNull(Result.Outcome.class, result, "outcome");
        row.cause = result.getString("cause");
        row.remedy = result.getString("remedy");
        row.valid = result.getObject("valid", Boolean.class);
        row.reason = result.getString("reason");
        row.endedAt = Columns.instantOrNull(result, "ended_at");
        return row;
    }
}

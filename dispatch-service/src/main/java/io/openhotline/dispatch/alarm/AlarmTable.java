package io.openhotline.dispatch.alarm;

import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.dispatch.alarm.domain.AlarmKind;
import io.openhotline.platform.database.Columns;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The SQL of alarms.
@ApplicationScoped
class AlarmTable {
    record Pending(long id, AlarmSubject subject, Alarm alarm) {}

    record Planned(AlarmSubject subject, Alarm alarm) {}

    record Cancelled(UUID workOrderId, AlarmKind kind) {}

    /// The ticket is locked with its alarm, as every change of a work order locks it: so an alarm
    /// that is being cancelled is passed over, and the facts of a ticket keep their order.
    private static final String DUE =
            """
            select a.id, a.ticket_id, a.work_order_id, a.number, a.department,
                a.kind, a.moment, a.due_at
            from alarm a join ticket t on t.id = a.ticket_id
            where a.raised_at is null and a.moment <= ?
            order by a.moment, a.id limit ?
            for update of t, a skip locked
            """;

    private final Database database;

    AlarmTable(Database database) {
        this.database = database;
    }

    void add(List<Planned> planned) {
        database.update(
                """
                insert into alarm
                    (ticket_id, work_order_id, number, department, kind, moment, due_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                    ?::timestamptz[], ?::timestamptz[])
                """,
                Array.of("uuid", planned, one -> one.subject().ticketId()),
                Array.of("uuid", planned, one -> one.subject().workOrderId()),
                Array.of("text", planned, one -> one.subject().number()),
                Array.of("text", planned, one -> one.subject().department()),
                Array.of("text", planned, one -> one.alarm().kind().name()),
                Array.of("timestamptz", planned, one -> one.alarm().moment()),
                Array.of("timestamptz", planned, one -> one.alarm().dueAt()));
    }

    /// By work order: of a mere join, the planner may read all that is pending.
    void delete(List<Cancelled> cancelled) {
        Array workOrders = Array.of("uuid", cancelled, Cancelled::workOrderId);
        database.update(
                """
                delete from alarm where work_order_id = any (?) and raised_at is null
                    and (work_order_id, kind) in (select * from unnest(?::uuid[], ?::text[]))
                """,
                workOrders,
                workOrders,
                Array.of("text", cancelled, one -> one.kind().name()));
    }

    /// Those whose moment has come, locked.
    List<Pending> due(Instant now, int limit) {
        return database.query(DUE, AlarmTable::read, now, limit);
    }

    void markRaised(List<Pending> alarms, Instant at) {
        database.update(
                "update alarm set raised_at = ? where id = any (?)",
                at,
                Array.of("bigint", alarms, Pending::id));
    }

    private static Pending read(ResultSet row) throws SQLException {
        return new Pending(
                row.getLong("id"),
                new AlarmSubject(
                        Columns.uuid(row, "ticket_id"),
                        Columns.uuid(row, "work_order_id"),
                        row.getString("number"),
                        row.getString("department")),
                new Alarm(
                        AlarmKind.valueOf(row.getString("kind")),
                        Columns.instant(row, "moment"),
                        Columns.instant(row, "due_at")));
    }
}

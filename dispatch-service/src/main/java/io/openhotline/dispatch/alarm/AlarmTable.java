package io.openhotline.dispatch.alarm;

import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.dispatch.alarm.domain.AlarmKind;
import io.openhotline.messaging.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// The SQL of alarms.
@ApplicationScoped
class AlarmTable {
    record Pending(long id, AlarmSubject subject, Alarm alarm) {}

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

    void add(AlarmSubject subject, Alarm alarm) {
        database.update(
                """
                insert into alarm
                    (ticket_id, work_order_id, number, department, kind, moment, due_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                subject.ticketId(),
                subject.workOrderId(),
                subject.number(),
                subject.department(),
                alarm.kind().name(),
                alarm.moment(),
                alarm.dueAt());
    }

    void cancel(UUID workOrderId, List<AlarmKind> kinds) {
        database.update(
                """
                delete from alarm
                where work_order_id = ? and raised_at is null and kind = any (?)
                """,
                workOrderId,
                new Database.Array("text", kinds.stream().map(AlarmKind::name).toList()));
    }

    /// Those whose moment has come, locked.
    List<Pending> due(Instant now, int limit) {
        return database.query(DUE, AlarmTable::read, now, limit);
    }

    void markRaised(List<Pending> alarms, Instant at) {
        database.update(
                "update alarm set raised_at = ? where id = any (?)",
                at,
                new Database.Array("bigint", alarms.stream().map(Pending::id).toList()));
    }

    private static Pending read(ResultSet row) throws SQLException {
        return new Pending(
                row.getLong("id"),
                new AlarmSubject(
                        row.getObject("ticket_id", UUID.class),
                        row.getObject("work_order_id", UUID.class),
                        row.getString("number"),
                        row.getString("department")),
                new Alarm(
                        AlarmKind.valueOf(row.getString("kind")),
                        row.getObject("moment", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()));
    }
}

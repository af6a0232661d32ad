package io.openhotline.dispatch.alarm;

import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.dispatch.alarm.domain.AlarmKind;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Stores alarms by plain SQL, because each statement works on a set of rows.
@ApplicationScoped
class AlarmRepository {
    record Pending(long id, AlarmSubject subject, Alarm alarm) {}

    /// Locks the ticket together with its alarm, because every change of a work order locks the
    /// ticket. An alarm that is being cancelled is skipped, and the facts of a ticket keep their
    /// order.
    private static final String DUE =
            """
            select a.id, a.ticket_id, a.work_order_id, a.number, a.department,
                a.kind, a.moment, a.due_at
            from alarm a join ticket t on t.id = a.ticket_id
            where a.raised_at is null and a.moment <= ?
            order by a.moment, a.id limit ?
            for update of t, a skip locked
            """;

    private static final String WITHDRAW =
            """
            with cancelled as (
                delete from alarm
                where work_order_id = ? and raised_at is null and kind = any (?))
            update alarm set withdrawn_at = ?
            where work_order_id = ? and department = ? and kind = any (?) and moment > ?
                and raised_at is not null and withdrawn_at is null and kind <> 'CUSTOMER_OVERDUE'
            returning id, ticket_id, work_order_id, number, department, kind, moment, due_at
            """;

    private final Database database;

    AlarmRepository(Database database) {
        this.database = database;
    }

    /// Adds pending alarms, but no second one about the customer's deadline of a ticket.
    void add(AlarmSubject subject, List<Alarm> alarms) {
        database.update(
                """
                insert into alarm
                    (ticket_id, work_order_id, number, department, kind, moment, due_at)
                select ?, ?, ?, ?, planned.*
                from unnest(?::text[], ?::timestamptz[], ?::timestamptz[]) as planned
                on conflict do nothing
                """,
                subject.ticketId(),
                subject.workOrderId(),
                subject.number(),
                subject.department(),
                Array.of("text", alarms, alarm -> alarm.kind().name()),
                Array.of("timestamptz", alarms, Alarm::moment),
                Array.of("timestamptz", alarms, Alarm::dueAt));
    }

    /// Adds an alarm that is raised already; returns false if it is the second one about the
    /// customer's deadline of a ticket.
    boolean addRaised(AlarmSubject subject, Alarm alarm, Instant raisedAt) {
        int added =
                database.update(
                        """
                        insert into alarm
                            (ticket_id, work_order_id, number, department, kind, moment, due_at,
                             raised_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        subject.ticketId(),
                        subject.workOrderId(),
                        subject.number(),
                        subject.department(),
                        alarm.kind().name(),
                        alarm.moment(),
                        alarm.dueAt(),
                        raisedAt);
        return added > 0;
    }

    /// Deletes only alarms that are not raised yet.
    void delete(UUID workOrderId, List<AlarmKind> kinds) {
        database.update(
                """
                delete from alarm
                where work_order_id = ? and raised_at is null and kind = any (?)
                """,
                workOrderId,
                Array.of("text", kinds, AlarmKind::name));
    }

    /// Deletes the alarms of a work order that are not raised yet. Marks as withdrawn those of the
    /// department that were raised about a moment after `at`, and returns them.
    List<Pending> withdraw(AlarmSubject subject, List<AlarmKind> kinds, Instant at, Instant now) {
        Array names = Array.of("text", kinds, AlarmKind::name);
        return database.query(
                WITHDRAW,
                AlarmRepository::read,
                subject.workOrderId(),
                names,
                now,
                subject.workOrderId(),
                subject.department(),
                names,
                at);
    }

    /// Returns alarms whose moment has come and locks them; skips alarms that another transaction
    /// has locked.
    List<Pending> due(Instant now, int limit) {
        return database.query(DUE, AlarmRepository::read, now, limit);
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
                        row.getObject("ticket_id", UUID.class),
                        row.getObject("work_order_id", UUID.class),
                        row.getString("number"),
                        row.getString("department")),
                new Alarm(
                        AlarmKind.valueOf(row.getString("kind")),
                        Database.instant(row, "moment"),
                        Database.instant(row, "due_at")));
    }
}

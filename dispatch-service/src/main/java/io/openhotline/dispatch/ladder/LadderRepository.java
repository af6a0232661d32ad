package io.openhotline.dispatch.ladder;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Stores the steps of ladders by plain SQL, because each statement works on a set of rows.
@ApplicationScoped
class LadderRepository {
    /// Adds only steps that are not there: a raised one stays, whatever its clock does.
    private static final String ADD =
            """
            insert into ladder_step
                (ticket_id, work_order_id, number, department, part,
                 clock, started_at, step, moment, due_at, audience, raises_severity, queue, recorded)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::timestamptz[], ?::text[], ?::timestamptz[], ?::timestamptz[],
                ?::text[], ?::boolean[], ?::text[], ?::boolean[]) as planned
            on conflict do nothing
            """;

    private static final String WITHDRAW =
            "update ladder_step s set withdrawn_at = ? where work_order_id = ? and part = ?"
                    + " and clock = any (?) and moment > ? and raised_at is not null"
                    + " and withdrawn_at is null returning "
                    + LadderRow.COLUMNS;

    /// Locks the ticket together with its step, because every change of a work order locks the
    /// ticket; skips steps that another transaction has locked.
    private static final String DUE =
            "select "
                    + LadderRow.COLUMNS
                    + " from ladder_step s join ticket t on t.id = s.ticket_id"
                    + " where s.raised_at is null and s.moment <= ?"
                    + " order by s.moment, s.id limit ? for update of t, s skip locked";

    private final Database database;

    LadderRepository(Database database) {
        this.database = database;
    }

    void add(List<SubjectStep> steps) {
        database.update(
                ADD,
                Array.of("uuid", steps, step -> step.subject().ticketId()),
                Array.of("uuid", steps, step -> step.subject().workOrderId()),
                Array.of("text", steps, step -> step.subject().number()),
                Array.of("text", steps, step -> step.subject().department()),
                Array.of("text", steps, step -> step.subject().partOf()),
                Array.of("text", steps, step -> step.planned().clock()),
                Array.of("timestamptz", steps, step -> step.planned().startedAt()),
                Array.of("text", steps, step -> step.planned().step().at().toString()),
                Array.of("timestamptz", steps, step -> step.planned().moment()),
                Array.of("timestamptz", steps, step -> step.planned().dueAt()),
                Array.of("text", steps, step -> LadderRow.audience(step.planned().step())),
                Array.of("boolean", steps, step -> step.planned().step().raisesSeverity()),
                Array.of("text", steps, step -> step.planned().step().queue()),
                Array.of("boolean", steps, step -> step.planned().recorded()));
    }

    /// Marks raised steps of these clocks as withdrawn whose moment was after `at`.
    List<LadderStep> withdraw(LadderSubject subject, List<String> clocks, Instant at, Instant now) {
        return database.query(
                WITHDRAW,
                LadderRow::read,
                now,
                subject.workOrderId(),
                subject.partOf(),
                Array.of("text", clocks, clock -> clock),
                at);
    }

    /// Deletes only steps that are not raised yet.
    void delete(UUID workOrderId) {
        database.update(
                "delete from ladder_step where work_order_id = ? and raised_at is null",
                workOrderId);
    }

    List<LadderStep> due(Instant now, int limit) {
        return database.query(DUE, LadderRow::read, now, limit);
    }

    void markRaised(List<LadderStep> steps, Instant at) {
        database.update(
                "update ladder_step set raised_at = ? where id = any (?)",
                at,
                Array.of("bigint", steps, LadderStep::id));
    }

    void raiseSeverity(UUID ticketId, String severity) {
        database.update("update ticket set severity = ? where id = ?", severity, ticketId);
    }

    void moveTo(String queue, UUID workOrderId) {
        database.update("update work_order set queue = ? where id = ?", queue, workOrderId);
    }

    /// Returns raised steps, newest first, but not those that are only recorded.
    List<LadderStep> raised(EscalationFilter filter, int limit) {
        Sql sql =
                Sql.of(
                                "select "
                                        + LadderRow.COLUMNS
                                        + " from ladder_step s where s.raised_at is not null"
                                        + " and (s.audience <> '' or s.raises_severity"
                                        + " or s.queue is not null) and ")
                        .plus(filter.condition())
                        .plus(" order by s.id desc limit ?", limit);
        return database.query(sql, LadderRow::read);
    }
}

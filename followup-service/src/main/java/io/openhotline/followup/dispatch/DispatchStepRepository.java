package io.openhotline.followup.dispatch;

import io.openhotline.followup.dispatch.DispatchStep.Kind;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Stores the steps of each ticket. A reminder has the empty text as its step.
@ApplicationScoped
class DispatchStepRepository {
    private static final String LAST_STEPS =
            """
            select distinct on (ticket_id) ticket_id, work_order_id, department, kind, clock,
                step, due_at, reached_at
            from dispatch_step where ticket_id = any (?)
            order by ticket_id, reached_at desc, kind, step desc
            """;

    private final Database database;

    DispatchStepRepository(Database database) {
        this.database = database;
    }

    /// Adds a step; one that is reached again, because its clock has got a new end, is renewed.
    void add(UUID ticketId, DispatchStep step) {
        database.update(
                """
                insert into dispatch_step (ticket_id, work_order_id, department, kind, clock, step,
                    due_at, reached_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (ticket_id, work_order_id, department, kind, clock, step)
                    do update set due_at = excluded.due_at, reached_at = excluded.reached_at
                """,
                ticketId,
                step.workOrderId(),
                step.department(),
                step.kind().name(),
                step.clock(),
                text(step.step()),
                step.dueAt(),
                step.reachedAt());
    }

    void remove(UUID ticketId, DispatchStep step) {
        database.update(
                """
                delete from dispatch_step
                where ticket_id = ? and work_order_id = ? and department = ? and kind = ?
                    and clock = ? and step = ?
                """,
                ticketId,
                step.workOrderId(),
                step.department(),
                step.kind().name(),
                step.clock(),
                text(step.step()));
    }

    /// Returns the last step of each ticket that has one. Of those of one moment, a step of a
    /// ladder comes before the reminder.
    Map<UUID, DispatchStep> lastOf(Collection<UUID> ticketIds) {
        return database
                .query(
                        LAST_STEPS,
                        row -> Map.entry(row.getObject("ticket_id", UUID.class), step(row)),
                        Array.of("uuid", ticketIds, id -> id))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static DispatchStep step(ResultSet row) throws SQLException {
        String step = row.getString("step");
        return new DispatchStep(
                row.getObject("work_order_id", UUID.class),
                row.getString("department"),
                Kind.valueOf(row.getString("kind")),
                row.getString("clock"),
                step.isEmpty() ? null : Duration.parse(step),
                Database.instant(row, "due_at"),
                Database.instant(row, "reached_at"));
    }

    private static String text(@Nullable Duration step) {
        return step == null ? "" : step.toString();
    }
}

package io.openhotline.intake.task;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Lists open tasks, and reads their counters.
@ApplicationScoped
class TaskListService {
    private static final String TASKS =
            """
            select desk_task.id, desk_task.kind, desk_task.reference, desk_task.ticket, number,
                desk_task.queue,
                desk_task.assignee, opened_at, due_at, overdue_at, rank_at,
                call.reference as call
            from desk_task left join ticket on ticket.id = desk_task.ticket
                left join call on call.id = desk_task.reference
                    and desk_task.kind in ('CALL_BACK', 'VOICE_MESSAGE') where
            """;
    private static final String COUNTERS =
            """
            select kind, queue, sum(waiting) as waiting, sum(overdue) as overdue
            from desk_task_count group by kind, queue having sum(waiting) > 0 order by kind, queue
            """;

    /// Holds a row and its place in the list.
    private record Row(TaskView view, Instant rankAt) {
        String cursor() {
            return new Cursor(rankAt, view.id()).toString();
        }
    }

    private final Database database;

    TaskListService(Database database) {
        this.database = database;
    }

    Page<TaskView> page(TaskQuery query) {
        Sql select =
                Sql.of(TASKS)
                        .plus(query.condition())
                        .plus(" order by rank_at, desk_task.id limit ?", query.limit() + 1);
        List<Row> rows = database.query(select, TaskListService::read);
        return Page.of(rows, query.limit(), Row::cursor).map(Row::view);
    }

    /// Reads sixteen rows per kind and queue, whatever the number of tasks.
    List<TaskCounterView> counters() {
        return database.query(
                COUNTERS,
                row ->
                        new TaskCounterView(
                                TaskKind.valueOf(row.getString("kind")),
                                row.getString("queue"),
                                row.getLong("waiting"),
                                row.getLong("overdue")));
    }

    private static Row read(ResultSet row) throws SQLException {
        var view =
                new TaskView(
                        row.getObject("id", UUID.class),
                        TaskKind.valueOf(row.getString("kind")),
                        row.getObject("reference", UUID.class),
                        row.getObject("ticket", UUID.class),
                        row.getString("number"),
                        row.getString("queue"),
                        row.getString("assignee"),
                        Database.instant(row, "opened_at"),
                        Database.instantOrNull(row, "due_at"),
                        row.getObject("overdue_at") != null,
                        row.getString("call"));
        return new Row(view, Database.instant(row, "rank_at"));
    }
}

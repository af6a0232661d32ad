package io.openhotline.intake.task;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Selects open tasks, the earliest due first; all given conditions must hold.
record TaskQuery(
        @Nullable TaskKind kind,
        @Nullable String queue,
        @Nullable String assignee,
        @Nullable UUID ticket,
        @Nullable Boolean overdue,
        @Nullable Instant openedBefore,
        @Nullable Cursor after,
        int limit) {
    static final int MAX_NAME = 64;

    static TaskQuery read(QueryReader query) {
        return new TaskQuery(
                query.constant("kind", TaskKind.class),
                query.text("queue", MAX_NAME),
                query.text("assignee", MAX_NAME),
                query.uuid("ticket"),
                query.read("overdue", TaskQuery::flag, "one-of", "true, false"),
                query.instant("openedBefore"),
                query.cursor(),
                query.limit());
    }

    Sql condition() {
        return Sql.of("done_at is null")
                .and(asked(kind, it -> Sql.of("desk_task.kind = ?", it.name())))
                .and(asked(queue, code -> Sql.of("desk_task.queue = ?", code)))
                .and(asked(assignee, person -> Sql.of("desk_task.assignee = ?", person)))
                .and(asked(ticket, id -> Sql.of("desk_task.ticket = ?", id)))
                .and(
                        asked(
                                overdue,
                                it -> Sql.of(it ? "overdue_at is not null" : "overdue_at is null")))
                .and(asked(openedBefore, at -> Sql.of("opened_at < ?", at)))
                .and(
                        asked(
                                after,
                                it ->
                                        Sql.of(
                                                "(rank_at, desk_task.id) > (?, ?)",
                                                it.at(),
                                                it.id())));
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true", "false" -> Optional.of(Boolean.valueOf(text));
            default -> Optional.empty();
        };
    }
}

package io.openhotline.intake.question;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Selects questions, the newest first; all given conditions must hold.
record QuestionQuery(
        @Nullable String askedBy,
        @Nullable QuestionStatus status,
        @Nullable UUID ticket,
        @Nullable Cursor after,
        int limit) {
    private static final int MAX_NAME = 64;

    static QuestionQuery read(QueryReader query) {
        return new QuestionQuery(
                query.text("askedBy", MAX_NAME),
                query.constant("status", QuestionStatus.class),
                query.uuid("ticket"),
                query.cursor(),
                query.limit());
    }

    Sql condition() {
        return asked(askedBy, person -> Sql.of("asked_by = ?", person))
                .and(asked(status, it -> Sql.of("status = ?", it.name())))
                .and(asked(ticket, id -> Sql.of("ticket = ?", id)))
                .and(asked(after, it -> Sql.of("(asked_at, id) < (?, ?)", it.at(), it.id())));
    }
}

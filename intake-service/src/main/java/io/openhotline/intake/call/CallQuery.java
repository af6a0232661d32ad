package io.openhotline.intake.call;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Selects calls, newest first; all given conditions must hold.
record CallQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable CallStatus status,
        @Nullable String queue,
        @Nullable String agent,
        @Nullable Cursor after,
        int limit) {

    static CallQuery read(QueryReader query) {
        return new CallQuery(
                query.instant("from"),
                query.instant("to"),
                query.constant("status", CallStatus.class),
                query.text("queue", CallEventRequest.MAX_NAME),
                query.text("agent", CallEventRequest.MAX_NAME),
                query.cursor(),
                query.limit());
    }

    Sql condition() {
        return asked(from, at -> Sql.of("started_at >= ?", at))
                .and(asked(to, at -> Sql.of("started_at < ?", at)))
                .and(asked(status, it -> Sql.of("status = ?", it.name())))
                .and(asked(queue, code -> Sql.of("queue = ?", code)))
                .and(asked(agent, code -> Sql.of("agent = ?", code)))
                .and(asked(after, it -> Sql.of("(started_at, id) < (?, ?)", it.at(), it.id())));
    }
}

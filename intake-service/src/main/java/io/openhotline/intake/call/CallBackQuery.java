package io.openhotline.intake.call;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import org.jspecify.annotations.Nullable;

/// Selects open call-backs, the earliest due first; all given conditions must hold.
record CallBackQuery(
        @Nullable String queue, @Nullable String agent, @Nullable Cursor after, int limit) {

    static CallBackQuery read(QueryReader query) {
        return new CallBackQuery(
                query.text("queue", CallEventRequest.MAX_NAME),
                query.text("agent", CallEventRequest.MAX_NAME),
                query.cursor(),
                query.limit());
    }

    Sql condition() {
        return Sql.of("outcome is null")
                .and(asked(queue, code -> Sql.of("call_back.queue = ?", code)))
                .and(asked(agent, code -> Sql.of("call_back.agent = ?", code)))
                .and(asked(after, it -> Sql.of("(due_at, call_id) > (?, ?)", it.at(), it.id())));
    }
}

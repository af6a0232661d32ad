package io.openhotline.intake.call;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import org.jspecify.annotations.Nullable;

/// Selects voice messages that wait, the earliest due first; all given conditions must hold.
record VoiceMessageQuery(
        @Nullable String queue, @Nullable String agent, @Nullable Cursor after, int limit) {

    static VoiceMessageQuery read(QueryReader query) {
        return new VoiceMessageQuery(
                query.text("queue", CallEventRequest.MAX_NAME),
                query.text("agent", CallEventRequest.MAX_NAME),
                query.cursor(),
                query.limit());
    }

    Sql condition() {
        return Sql.of("outcome is null")
                .and(asked(queue, code -> Sql.of("call.queue = ?", code)))
                .and(asked(agent, code -> Sql.of("waiting.agent = ?", code)))
                .and(asked(after, it -> Sql.of("(due_at, call_id) > (?, ?)", it.at(), it.id())));
    }
}

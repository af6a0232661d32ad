package io.openhotline.intake.call;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.util.HashMap;
import java.util.Map;
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

    String condition() {
        return "outcome is null"
                + (queue == null ? "" : " and queue = :queue")
                + (agent == null ? "" : " and agent = :agent")
                + (after == null ? "" : " and (dueAt > :at or dueAt = :at and callId > :id)")
                + " order by dueAt, callId";
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        put(values, "queue", queue);
        put(values, "agent", agent);
        put(values, "at", after == null ? null : after.at());
        put(values, "id", after == null ? null : after.id());
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}

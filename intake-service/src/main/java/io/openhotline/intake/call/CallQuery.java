package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// Returns the condition in HQL; [#values] has its values.
    String condition() {
        List<String> all = new ArrayList<>(List.of("true"));
        addIf(all, from, "startedAt >= :from");
        addIf(all, to, "startedAt < :to");
        addIf(all, status, "status = :status");
        addIf(all, queue, "queue = :queue");
        addIf(all, agent, "agent = :agent");
        addIf(all, after, "(startedAt < :at or startedAt = :at and id < :id)");
        return String.join(" and ", all) + " order by startedAt desc, id desc";
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        putIf(values, "from", from);
        putIf(values, "to", to);
        putIf(values, "status", status);
        putIf(values, "queue", queue);
        putIf(values, "agent", agent);
        putIf(values, "at", after == null ? null : after.at());
        putIf(values, "id", after == null ? null : after.id());
        return values;
    }

    private static void addIf(List<String> all, @Nullable Object value, String condition) {
        if (value != null) {
            all.add(condition);
        }
    }

    private static void putIf(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}

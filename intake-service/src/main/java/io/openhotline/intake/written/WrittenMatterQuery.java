package io.openhotline.intake.written;

import io.openhotline.intake.written.domain.MatterStatus;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Selects written matters, the newest receipt first; all given conditions must hold.
record WrittenMatterQuery(
        @Nullable MatterStatus status,
        @Nullable String channel,
        @Nullable UUID ticket,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Cursor after,
        int limit) {

    static WrittenMatterQuery read(QueryReader query) {
        return new WrittenMatterQuery(
                query.constant("status", MatterStatus.class),
                query.text("channel", WrittenRequests.MAX_CODE),
                query.uuid("ticket"),
                query.instant("from"),
                query.instant("to"),
                query.cursor(),
                query.limit());
    }

    String text() {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        add(conditions, status, "status = :status");
        add(conditions, channel, "channel = :channel");
        add(conditions, ticket, "ticketId = :ticket");
        add(conditions, from, "receivedAt >= :from");
        add(conditions, to, "receivedAt < :to");
        add(conditions, after, "(receivedAt, id) < (:at, :id)");
        return String.join(" and ", conditions) + " order by receivedAt desc, id desc";
    }

    Parameters values() {
        var values = new Parameters();
        add(values, "status", status);
        add(values, "channel", channel);
        add(values, "ticket", ticket);
        add(values, "from", from);
        add(values, "to", to);
        add(values, "at", after == null ? null : after.at());
        add(values, "id", after == null ? null : after.id());
        return values;
    }

    private static void add(List<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static void add(Parameters values, String name, @Nullable Object value) {
        if (value != null) {
            values.and(name, value);
        }
    }
}

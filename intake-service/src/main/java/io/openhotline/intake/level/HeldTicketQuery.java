package io.openhotline.intake.level;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Selects open tickets by who has or tracks them, the oldest first; all given conditions must
/// hold. A level without a person selects what lies in its queue.
record HeldTicketQuery(
        @Nullable Level level,
        @Nullable String assignee,
        @Nullable String tracker,
        @Nullable Instant receivedBefore,
        @Nullable Cursor after,
        int limit) {
    private static final int MAX_NAME = 64;

    static HeldTicketQuery read(QueryReader query) {
        return new HeldTicketQuery(
                query.constant("level", Level.class),
                query.text("assignee", MAX_NAME),
                query.text("tracker", MAX_NAME),
                query.instant("receivedBefore"),
                query.cursor(),
                query.limit());
    }

    Sql condition() {
        return Sql.of("phase = 'OPEN'")
                .and(asked(level, it -> Sql.of("desk_level = ?", it.name())))
                .and(
                        assignee == null && tracker == null
                                ? Sql.of("assignee is null")
                                : Sql.of("true"))
                .and(asked(assignee, person -> Sql.of("assignee = ?", person)))
                .and(asked(tracker, person -> Sql.of("tracker = ?", person)))
                .and(asked(receivedBefore, at -> Sql.of("received_at < ?", at)))
                .and(asked(after, it -> Sql.of("(received_at, id) > (?, ?)", it.at(), it.id())));
    }
}

package io.openhotline.intake.notification;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.intake.notification.domain.DeliveryState;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Selects notifications, the newest first; all given conditions must hold.
record NotificationFilter(
        @Nullable DeliveryState state, @Nullable UUID ticket, @Nullable Cursor after, int limit) {

    static NotificationFilter read(QueryReader query) {
        return new NotificationFilter(
                query.constant("state", DeliveryState.class),
                query.uuid("ticket"),
                query.cursor(),
                query.limit());
    }

    Sql select() {
        return Sql.of("select * from notification where ")
                .plus(asked(state, it -> Sql.of("state = ?", it.name())))
                .and(asked(ticket, it -> Sql.of("ticket_id = ?", it)))
                .and(asked(after, it -> Sql.of("(created_at, id) < (?, ?)", it.at(), it.id())))
                .plus(" order by created_at desc, id desc limit ?", limit + 1);
    }
}

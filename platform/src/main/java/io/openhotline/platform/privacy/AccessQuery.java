package io.openhotline.platform.privacy;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Selects rows of the access log; all given conditions must hold. `from` is inclusive and `to`
/// exclusive.
record AccessQuery(
        @Nullable UUID ticket,
        @Nullable Actor actor,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Cursor after,
        int limit) {

    static AccessQuery read(QueryReader query) {
        return new AccessQuery(
                query.uuid("ticket"),
                query.read("actor", Actor::parse, "actor"),
                query.instant("from"),
                query.instant("to"),
                query.cursor(),
                query.limit());
    }

    Sql condition() {
        return asked(ticket, id -> Sql.of("ticket = ?", id))
                .and(asked(actor, it -> Sql.of("actor = ?", it.toString())))
                .and(asked(from, at -> Sql.of("at >= ?", at)))
                .and(asked(to, at -> Sql.of("at < ?", at)))
                .and(asked(after, it -> Sql.of("(at, id) < (?, ?)", it.at(), it.id())));
    }
}

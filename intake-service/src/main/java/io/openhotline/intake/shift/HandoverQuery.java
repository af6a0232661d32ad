package io.openhotline.intake.shift;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.intake.shift.domain.HandoverStatus;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Selects handovers, the newest first; all given conditions must hold.
record HandoverQuery(
        @Nullable String predecessor,
        @Nullable String successor,
        @Nullable HandoverStatus status,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Cursor after,
        int limit) {
    private static final int MAX_NAME = 64;

    static HandoverQuery read(QueryReader query) {
        return new HandoverQuery(
                query.text("predecessor", MAX_NAME),
                query.text("successor", MAX_NAME),
                query.constant("status", HandoverStatus.class),
                query.instant("from"),
                query.instant("to"),
                query.cursor(),
                query.limit());
    }

    Sql condition() {
        return asked(predecessor, person -> Sql.of("predecessor = ?", person))
                .and(asked(successor, person -> Sql.of("successor = ?", person)))
                .and(asked(status, it -> Sql.of("status = ?", it.name())))
                .and(asked(from, at -> Sql.of("handed_at >= ?", at)))
                .and(asked(to, at -> Sql.of("handed_at < ?", at)))
                .and(asked(after, it -> Sql.of("(handed_at, id) < (?, ?)", it.at(), it.id())));
    }
}

package io.openhotline.intake.knowledge;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts the searches that found nothing, for as long as somebody repeats them.
@ApplicationScoped
class UnansweredSearchRepository {
    private static final Duration KEPT = Duration.ofDays(400);
    private static final String COUNT =
            """
            insert into unanswered_search (id, words, searches, first_at, last_at)
            values (?, ?, 1, ?, ?)
            on conflict (words) do update
            set searches = unanswered_search.searches + 1, last_at = excluded.last_at
            """;

    private record Row(UUID id, UnansweredSearchView view) {
        Cursor cursor() {
            return new Cursor(view.lastAt(), id);
        }
    }

    private final Database database;
    private final Ids ids;

    UnansweredSearchRepository(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    @Transactional
    void count(String words, Instant now) {
        database.update("delete from unanswered_search where last_at < ?", now.minus(KEPT));
        database.update(COUNT, ids.next(), words, now, now);
    }

    /// Returns the latest first.
    Page<UnansweredSearchView> page(@Nullable Cursor after, int limit) {
        Sql select =
                Sql.of(
                                "select id, words, searches, first_at, last_at from unanswered_search where ")
                        .plus(
                                Sql.asked(
                                        after,
                                        place ->
                                                Sql.of(
                                                        "(last_at, id) < (?, ?)",
                                                        place.at(),
                                                        place.id())))
                        .plus(" order by last_at desc, id desc limit ?", limit + 1);
        List<Row> rows = database.query(select, UnansweredSearchRepository::read);
        return Page.of(rows, limit, (Row row) -> row.cursor().toString()).map(Row::view);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new UnansweredSearchView(
                        row.getString("words"),
                        row.getInt("searches"),
                        Database.instant(row, "first_at"),
                        Database.instant(row, "last_at")));
    }
}

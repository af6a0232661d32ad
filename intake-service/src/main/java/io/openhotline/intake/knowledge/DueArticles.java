package io.openhotline.intake.knowledge;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Lists what has to be done about articles: new rules must be in before they take effect (T13).
@ApplicationScoped
class DueArticles {
    /// A version whose review is its end is listed once, as a review.
    private static final String DUE =
            """
            with open as (
                select * from article_version version
                where version.ends_at is null or version.ends_at > ?),
            due as (
                select id, 'APPROVAL' as step, effective_from as due_at from open
                where starts_at is null
                union all
                select id, 'START', starts_at from open where starts_at > ?
                union all
                select id, 'REVIEW', review_at from open
                where starts_at <= ? and superseded_at is null
                union all
                select id, 'END', ends_at from open
                where starts_at <= ? and superseded_at is null
                    and ends_at is distinct from review_at)
            select step, due_at, %s
            from due join article_version version using (id) join article on article.id = article_id
            where due_at < ? and
            """
                    .formatted(ArticleSummary.COLUMNS);

    /// Lists what has to be done, or happens by itself.
    @Schema(name = "ArticleStep")
    enum Step {
        /// A draft waits for its approval, and its rule takes effect then.
        APPROVAL,
        /// An approved version is published.
        START,
        REVIEW,
        /// A published version is over.
        END
    }

    @Schema(
            name = "DueArticle",
            requiredProperties = {"step", "dueAt", "article"})
    record View(
            @Schema(
                            description =
                                    "APPROVAL: the draft should be approved by then; START: it is"
                                            + " published then; REVIEW; END: it is over then")
                    Step step,
            Instant dueAt,
            ArticleSummary article) {}

    private record Row(UUID id, View view) {
        Cursor cursor() {
            return new Cursor(view.dueAt(), id);
        }
    }

    private final Database database;
    private final Clock clock;

    DueArticles(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Returns the earliest first: overdue approvals and reviews as well.
    Page<View> page(Duration within, @Nullable Cursor after, int limit) {
        Instant now = clock.instant();
        Sql select =
                Sql.of(DUE, now, now, now, now, now.plus(within))
                        .plus(
                                Sql.asked(
                                        after,
                                        place ->
                                                Sql.of(
                                                        "(due_at, version.id) > (?, ?)",
                                                        place.at(),
                                                        place.id())))
                        .plus(" order by due_at, version.id limit ?", limit + 1);
        List<Row> rows = database.query(select, row -> read(row, now));
        return Page.of(rows, limit, (Row row) -> row.cursor().toString()).map(Row::view);
    }

    private static Row read(ResultSet row, Instant now) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new View(
                        Step.valueOf(row.getString("step")),
                        Database.instant(row, "due_at"),
                        ArticleSummary.read(row, now)));
    }
}

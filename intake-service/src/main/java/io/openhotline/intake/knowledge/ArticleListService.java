package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ArticleSummary.Row;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Lists the versions of articles, the newest first.
@ApplicationScoped
class ArticleListService {
    private static final String FROM =
            "select "
                    + ArticleSummary.COLUMNS
                    + " from article join article_version version on article_id = article.id where ";
    private static final String NEWEST_FIRST =
            " order by version.written_at desc, version.id desc limit ?";

    private final Database database;
    private final ArticleAccess access;
    private final Clock clock;

    ArticleListService(Database database, ArticleAccess access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /// Shows editors the newest version of each article, or all versions in the given state, and
    /// others what is published.
    Page<ArticleSummary> page(ArticleQuery query) {
        Instant now = clock.instant();
        Sql seen =
                !access.isEditor()
                        ? access.published(now)
                        : Sql.of(query.state() == null ? "version.number = latest" : "true");
        return page(seen.and(query.condition(now)), query.limit(), now);
    }

    /// Returns an empty page for an unknown code.
    Page<ArticleSummary> versions(String code, ArticleQuery query) {
        Instant now = clock.instant();
        Sql ofArticle = Sql.of("article.code = ?", code).and(access.readable(now));
        return page(ofArticle.and(query.condition(now)), query.limit(), now);
    }

    private Page<ArticleSummary> page(Sql condition, int limit, Instant now) {
        List<Row> rows =
                database.query(
                        Sql.of(FROM).plus(condition).plus(NEWEST_FIRST, limit + 1),
                        row -> ArticleSummary.row(row, now));
        return Page.of(rows, limit, (Row row) -> row.cursor().toString()).map(Row::summary);
    }
}

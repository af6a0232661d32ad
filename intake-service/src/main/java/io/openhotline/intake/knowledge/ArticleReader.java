package io.openhotline.intake.knowledge;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Reads articles as the API shows them to the caller, and counts readings.
@ApplicationScoped
class ArticleReader {
    private static final String FROM =
            """
            select version.id
            from article join article_version version on article_id = article.id
            where article.code = ? and
            """;

    private final Database database;
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final ArticleUseRepository uses;
    private final ArticleAccess access;
    private final Clock clock;

    ArticleReader(
            Database database,
            ArticleRepository articles,
            ArticleVersionRepository versions,
            ArticleUseRepository uses,
            ArticleAccess access,
            Clock clock) {
        this.database = database;
        this.articles = articles;
        this.versions = versions;
        this.uses = uses;
        this.access = access;
        this.clock = clock;
    }

    /// Returns the published version; for editors, the newest one of an article without.
    @Transactional
    Optional<ArticleView> find(String code) {
        Instant now = clock.instant();
        Optional<UUID> published = first(code, access.published(now));
        Optional<UUID> found =
                access.isEditor()
                        ? published.or(() -> first(code, Sql.of("version.number = latest")))
                        : published;
        return found.map(version -> read(version, now));
    }

    @Transactional
    Optional<ArticleView> find(String code, int number) {
        Instant now = clock.instant();
        return first(code, access.readable(now).and(Sql.of("version.number = ?", number)))
                .map(version -> view(versions.findById(version), now));
    }

    private Optional<UUID> first(String code, Sql condition) {
        return database
                .query(Sql.of(FROM, code).plus(condition), row -> row.getObject("id", UUID.class))
                .stream()
                .findFirst();
    }

    private ArticleView read(UUID id, Instant now) {
        ArticleVersionEntity version = versions.findById(id);
        if (access.isUser()) {
            uses.add(version.articleId, version.number, null, now);
        }
        return view(version, now);
    }

    private ArticleView view(ArticleVersionEntity version, Instant now) {
        ArticleEntity article = articles.findById(version.articleId);
        ArticleView view = ArticleView.of(article, version, uses.count(article.id), now);
        return access.isCustomer() ? view.forCustomer() : view;
    }
}

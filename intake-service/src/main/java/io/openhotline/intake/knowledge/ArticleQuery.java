package io.openhotline.intake.knowledge;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.intake.knowledge.domain.ArticleState;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Selects the versions of a list; all given conditions must hold.
record ArticleQuery(
        @Nullable String category,
        @Nullable ArticleState state,
        @Nullable Cursor after,
        int limit) {

    static ArticleQuery read(QueryReader query, IntakePolicy policy) {
        return new ArticleQuery(
                category(query, policy),
                query.constant("state", ArticleState.class),
                query.cursor(),
                query.limit());
    }

    static @Nullable String category(QueryReader query, IntakePolicy policy) {
        return query.read(
                "category",
                code -> Optional.of(code).filter(it -> policy.category(it).isPresent()),
                "unknown-category");
    }

    /// Returns the condition on `version`, apart from what the caller sees.
    Sql condition(Instant now) {
        return asked(category, ArticleQuery::isAbout)
                .and(asked(state, it -> in(it, now)))
                .and(
                        asked(
                                after,
                                place ->
                                        Sql.of(
                                                "(version.written_at, version.id) < (?, ?)",
                                                place.at(),
                                                place.id())));
    }

    static Sql isAbout(String category) {
        return Sql.of("version.categories @> ?", new Database.Array("text", List.of(category)));
    }

    /// Repeats [ArticleState#of].
    private static Sql in(ArticleState state, Instant now) {
        return switch (state) {
            case DRAFT -> open(now).plus(" and version.starts_at is null");
            case APPROVED -> open(now).plus(" and version.starts_at > ?", now);
            case PUBLISHED -> open(now).plus(" and version.starts_at <= ?", now);
            case SUPERSEDED ->
                    Sql.of("version.ends_at <= ? and version.ends_at = version.superseded_at", now);
            case RETIRED ->
                    Sql.of(
                            "version.ends_at <= ? and version.ends_at is distinct from"
                                    + " version.superseded_at",
                            now);
        };
    }

    private static Sql open(Instant now) {
        return Sql.of("(version.ends_at is null or version.ends_at > ?)", now);
    }
}

package io.openhotline.intake.knowledge;

import io.openhotline.intake.search.SearchText;
import io.openhotline.intake.search.TextRuns;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Suggests published articles while a ticket is filed: those of its category, and those that share
/// rare words with what the customer says.
@ApplicationScoped
class ArticleSuggestions {
    private static final int MOST_RUNS = 60;

    /// How much the category counts, beside a rare word in a title.
    private static final int OF_CATEGORY = 6;

    private static final String FROM_HITS =
            """
            ), hit as (
                select word, version_id, max(weight) as weight
                from (select distinct word from unnest(?) as unit (word)) as unit
            """
                    + ArticleSearch.HITS
                    + """
                        where version_id in (select id from visible)
                        group by word, version_id
                    ), rarity as (
                        select word, ln(1 + (select count(*) from visible) / count(*)::float8) as rarity
                        from hit group by word
                    ), scored as (
                        select version_id, sum(weight * rarity) as score
                        from hit join rarity using (word) group by version_id
                    )
                    """;

    @Schema(name = "ArticleSuggestionReason")
    enum Reason {
        CATEGORY,
        WORDS
    }

    @Schema(
            name = "ArticleSuggestion",
            requiredProperties = {"article", "reasons"})
    record Suggestion(ArticleSummary article, List<Reason> reasons) {}

    private final Database database;
    private final Synonyms synonyms;
    private final ArticleAccess access;

    ArticleSuggestions(Database database, Synonyms synonyms, ArticleAccess access) {
        this.database = database;
        this.synonyms = synonyms;
        this.access = access;
    }

    /// Returns the best first.
    List<Suggestion> find(
            @Nullable String category, @Nullable String text, int limit, Instant now) {
        String sought = category == null ? "" : category;
        Sql select =
                Sql.of("with visible as (select version.id from article_version version where ")
                        .plus(access.published(now))
                        .plus(FROM_HITS, new Array("text", runs(text)))
                        .plus("select " + ArticleSummary.COLUMNS)
                        .plus(", score, ? = any(version.categories) as of_category", sought)
                        .plus(" from article_version version")
                        .plus(" join article on article.id = article_id")
                        .plus(" join visible on visible.id = version.id")
                        .plus(" left join scored on version_id = version.id")
                        .plus(" where score is not null or ? = any(version.categories)", sought)
                        .plus(" order by coalesce(score, 0) + case when ? = any(", sought)
                        .plus("version.categories) then ? else 0 end desc,", OF_CATEGORY)
                        .plus(" version.starts_at desc, version.id desc limit ?", limit);
        return database.query(
                select,
                row ->
                        new Suggestion(
                                ArticleSummary.read(row, now),
                                reasons(
                                        row.getBoolean("of_category"),
                                        row.getObject("score") != null)));
    }

    private List<String> runs(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.concat(
                                TextRuns.of(text, MOST_RUNS).stream(),
                                synonyms.ofWordsIn(SearchText.fold(text)))
                        .toList();
    }

    private static List<Reason> reasons(boolean ofCategory, boolean hasWords) {
        var reasons = new ArrayList<Reason>();
        if (ofCategory) {
            reasons.add(Reason.CATEGORY);
        }
        if (hasWords) {
            reasons.add(Reason.WORDS);
        }
        return List.copyOf(reasons);
    }
}

package io.openhotline.intake.knowledge;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.intake.search.SearchText;
import io.openhotline.intake.search.TextIndex;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds published articles that have all terms of a search, or synonyms of them. A term counts
/// most in a title and least in a body.
@ApplicationScoped
class ArticleSearch {
    private static final Pattern BETWEEN_TERMS = Pattern.compile("[\\s\\p{Z},;，；、。？?！!]+");
    private static final int MOST_TERMS = 8;

    /// Finds the rows of `article_search` that contain the word of each `unit`.
    static final String HITS =
            "cross join lateral (select search_keys(word) as keys offset 0) as sought "
                    + "cross join lateral (select version_id, weight from article_search where "
                    + TextIndex.keyed(TextIndex.NO_WEEK, TextIndex.NO_WEEK)
                    + "and position(word in words) > 0 offset 0) as found ";

    private record Unit(int term, String word) {}

    private final Database database;
    private final Synonyms synonyms;
    private final ArticleAccess access;

    ArticleSearch(Database database, Synonyms synonyms, ArticleAccess access) {
        this.database = database;
        this.synonyms = synonyms;
        this.access = access;
    }

    /// Returns the best first. Returns none for a text without terms.
    List<ArticleSummary> find(String text, @Nullable String category, int limit, Instant now) {
        List<String> terms = terms(text);
        return terms.isEmpty()
                ? List.of()
                : database.query(
                        select(terms, category, limit, now), row -> ArticleSummary.read(row, now));
    }

    private static List<String> terms(String text) {
        return Arrays.stream(BETWEEN_TERMS.split(text, -1))
                .map(SearchText::fold)
                .filter(term -> !term.isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    private Sql select(List<String> terms, @Nullable String category, int limit, Instant now) {
        List<Unit> units = units(terms);
        return Sql.of(
                        "with hit as (select term, version_id, max(weight) as weight from"
                                + " unnest(?, ?) as unit (term, word) ",
                        Array.of("int", units, Unit::term),
                        Array.of("text", units, Unit::word))
                .plus(HITS + "group by term, version_id) select " + ArticleSummary.COLUMNS)
                .plus(" from hit join article_version version on version.id = version_id")
                .plus(" join article on article.id = article_id where ")
                .plus(access.published(now))
                .plus(" and ")
                .plus(asked(category, ArticleQuery::isAbout))
                .plus(" group by article.id, version.id having count(*) = ?", terms.size())
                .plus(" order by sum(weight) desc, version.starts_at desc, version.id desc")
                .plus(" limit ?", limit);
    }

    private List<Unit> units(List<String> terms) {
        var units = new ArrayList<Unit>();
        for (int i = 0; i < terms.size(); i++) {
            int term = i;
            synonyms.of(terms.get(i)).forEach(word -> units.add(new Unit(term, word)));
        }
        return units;
    }
}

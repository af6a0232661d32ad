package io.openhotline.intake.knowledge;

import io.openhotline.intake.search.SearchText;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.privacy.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Searches articles, and counts the searches that find nothing.
@ApplicationScoped
class ArticleSearchService {
    private final ArticleSearch search;
    private final UnansweredSearchRepository unanswered;
    private final Clock clock;

    ArticleSearchService(ArticleSearch search, UnansweredSearchRepository unanswered, Clock clock) {
        this.search = search;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    List<ArticleSummary> find(String text, @Nullable String category, int limit) {
        Instant now = clock.instant();
        List<ArticleSummary> found = search.find(text, category, limit, now);
        String words = SearchText.fold(Masking.text(text));
        if (found.isEmpty() && category == null && !words.isEmpty()) {
            unanswered.count(words, now);
        }
        return found;
    }

    Page<UnansweredSearchView> unanswered(@Nullable Cursor after, int limit) {
        return unanswered.page(after, limit);
    }
}

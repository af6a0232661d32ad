package io.openhotline.intake.knowledge;

import io.openhotline.platform.http.QueryReader;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the bodies of a search of articles and of suggestions.
final class ArticleSearchRequests {
    static final int MAX_WORDS = 100;
    static final int MAX_TEXT = 10_000;

    private ArticleSearchRequests() {}

    @Schema(name = "SearchArticles", description = "Words, all of which an article must have")
    record SearchRequest(
            @Schema(
                            required = true,
                            minLength = 1,
                            maxLength = MAX_WORDS,
                            description =
                                    "Words separated by spaces or punctuation. Width, case and"
                                            + " traditional characters make no difference; synonyms"
                                            + " of the pack count as the word.",
                            examples = "停水 通知")
                    @Nullable String q,
            @Schema(description = "Code of a category") @Nullable String category,
            @Schema(minimum = "1", maximum = "200", defaultValue = "50") @Nullable Integer limit) {

        QueryReader reader() {
            return of("q", q, category, limit);
        }
    }

    @Schema(
            name = "SuggestArticles",
            description = "What is known of a ticket that is being filed: at least one of both")
    record SuggestRequest(
            @Schema(description = "Code of a category", examples = "leak")
                    @Nullable String category,
            @Schema(
                            minLength = 1,
                            maxLength = MAX_TEXT,
                            description = "What the customer says",
                            examples = "家里停水了，什么时候恢复？")
                    @Nullable String text,
            @Schema(minimum = "1", maximum = "200", defaultValue = "50") @Nullable Integer limit) {

        QueryReader reader() {
            return of("text", text, category, limit);
        }
    }

    private static QueryReader of(
            String name,
            @Nullable String text,
            @Nullable String category,
            @Nullable Integer limit) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put(name, text);
        fields.put("category", category);
        fields.put("limit", limit);
        return QueryReader.ofBody(fields);
    }
}

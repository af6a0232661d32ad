package io.openhotline.intake.knowledge.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds what a version of an article says, in at least one language. `categories` are codes of the
/// pack, `sources` name the rules and documents that it relies on.
public record Content(
        @Nullable ArticleText zh,
        @Nullable ArticleText en,
        List<String> categories,
        List<String> keywords,
        Audience audience,
        List<String> sources,
        Period effective,
        @Nullable Instant reviewAt) {

    public Content {
        if (zh == null && en == null) {
            throw new IllegalArgumentException("An article has a text");
        }
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        sources = List.copyOf(sources);
    }
}

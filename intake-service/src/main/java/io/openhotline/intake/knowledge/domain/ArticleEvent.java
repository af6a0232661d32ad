package io.openhotline.intake.knowledge.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Describes what happened to an article.
public sealed interface ArticleEvent {
    record WasDrafted(int version, String by, Instant at) implements ArticleEvent {}

    /// The version is published from `startsAt`.
    record WasApproved(
            int version, String by, Instant at, Instant startsAt, @Nullable Instant endsAt)
            implements ArticleEvent {}

    /// A later version takes the place of this one at `at`.
    record WasSuperseded(int version, Instant at) implements ArticleEvent {}

    record WasRetired(String reason, String by, Instant at) implements ArticleEvent {}
}

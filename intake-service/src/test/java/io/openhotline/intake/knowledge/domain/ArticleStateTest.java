package io.openhotline.intake.knowledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArticleStateTest {
    private static final Instant NOW = Instant.parse("2026-11-17T01:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(1);
    private static final Instant AFTER = NOW.plusSeconds(1);

    @Test
    void a_version_is_published_from_its_start_and_before_its_end() {
        assertThat(ArticleState.of(AFTER, null, null, NOW)).isEqualTo(ArticleState.APPROVED);
        assertThat(ArticleState.of(NOW, null, null, NOW)).isEqualTo(ArticleState.PUBLISHED);
        assertThat(ArticleState.of(BEFORE, AFTER, AFTER, NOW)).isEqualTo(ArticleState.PUBLISHED);
        assertThat(ArticleState.of(BEFORE, NOW, null, NOW)).isEqualTo(ArticleState.RETIRED);
        assertThat(ArticleState.of(BEFORE, NOW, NOW, NOW)).isEqualTo(ArticleState.SUPERSEDED);
    }

    @Test
    void a_version_that_ended_before_it_was_superseded_is_retired() {
        assertThat(ArticleState.of(BEFORE, BEFORE, NOW, NOW)).isEqualTo(ArticleState.RETIRED);
    }

    @Test
    void a_draft_has_no_start() {
        assertThat(ArticleState.of(null, null, null, NOW)).isEqualTo(ArticleState.DRAFT);
        assertThat(ArticleState.of(null, NOW, NOW, NOW)).isEqualTo(ArticleState.SUPERSEDED);
    }
}

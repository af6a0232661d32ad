package io.openhotline.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRunsTest {
    @Test
    void chinese_is_split_into_pairs_and_other_scripts_into_words() {
        assertThat(TextRuns.of("停水通知：ＤＮ200，pipe, x", 10))
                .containsExactly("停水", "水通", "通知", "dn200", "pipe");
    }

    @Test
    void a_run_is_there_once_and_no_more_than_asked_for() {
        assertThat(TextRuns.of("停水停水", 10)).containsExactly("停水", "水停");
        assertThat(TextRuns.of("停水停水", 1)).containsExactly("停水");
    }

    @Test
    void a_text_without_words_has_no_runs() {
        assertThat(TextRuns.of("！？ 水 。", 10)).isEmpty();
    }
}

package io.openhotline.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.report.domain.Compared;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Covers P9: a report shows a category below the one that includes it.
class NestedLineTest {
    @Test
    void a_line_stands_behind_the_one_that_includes_it() {
        assertThat(
                        texts(
                                line("burst", "leak"),
                                line("noise", "other"),
                                line("leak", "water"),
                                line("water", null),
                                line("other", null)))
                .containsExactly("0 water", "1 leak", "2 burst", "0 other", "1 noise");
    }

    @Test
    void a_line_whose_parent_is_not_shown_stands_at_the_top() {
        assertThat(texts(line("noise", "other"), line("leak", null)))
                .containsExactly("0 noise", "0 leak");
    }

    @Test
    void no_lines_are_no_lines() {
        assertThat(NestedLine.of(List.of())).isEmpty();
    }

    private static List<String> texts(CountLine... lines) {
        return NestedLine.of(List.of(lines)).stream()
                .map(it -> it.depth() + " " + it.line().code())
                .toList();
    }

    private static CountLine line(String code, @Nullable String parent) {
        return CountLine.of(code, new LocalText(code, code), parent, new Compared<>(1L, 0L, 0L));
    }
}

package io.openhotline.packs.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "leak, leak, 0",
        "leek, leak, 1",
        "laek, leak, 1",
        "leaks, leak, 1",
        "lk, leak, 2",
        "报漏, 漏报, 1"
    })
    void distance_counts_edits_and_swaps(String a, String b, int distance) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void only_a_near_word_is_suggested_and_the_nearest_one_first() {
        assertThat(Suggestion.nearest("enginering", List.of("engine", "engineering", "pioneering")))
                .contains("engineering");
        assertThat(Suggestion.nearest("leak", List.of("other", "leak"))).isEmpty();
    }
}

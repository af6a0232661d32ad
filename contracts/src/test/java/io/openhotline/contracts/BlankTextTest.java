package io.openhotline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests that invisible text is empty text (F13).
class BlankTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00A0",
                "\u200B",
                "\u2060",
                "\uFEFF",
                "\u3000",
                "\u2003\u200D",
                "\u00AD",
                "\u202E",
                "\u3164",
                "\u2800",
                "\uFE0F",
                "\u200B \u00A0\uFEFF"
            })
    void a_text_without_a_visible_character_is_blank(String text) {
        assertThat(BlankText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"水", "\u200B水", "a ", "0", ".", "🚰", "👨\u200D👩"})
    void a_text_with_a_visible_character_is_not(String text) {
        assertThat(BlankText.is(text)).isFalse();
    }
}

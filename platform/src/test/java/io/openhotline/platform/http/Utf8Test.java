package io.openhotline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "leak", "水管漏水", "👨‍👩‍👧 𠮷", "\uFEFFx"})
    void every_text_is_decoded_as_it_was_encoded(String text) {
        assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "C0AF, 0", // an overlong slash
        "41E080AF, 1", // another one
        "EDA0BD, 0", // a surrogate
        "F4908080, 0", // beyond Unicode
        "4142E6B0, 2", // a truncated character
        "41FF, 1"
    })
    void malformed_bytes_are_found(String hex, int index) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(Utf8.firstMalformed(bytes)).isEqualTo(OptionalInt.of(index));
        assertThat(Utf8.decode(bytes)).isEmpty();
    }

    @Test
    void a_text_in_gb18030_is_not_decoded() {
        assertThat(Utf8.decode("已到现场".getBytes(Charset.forName("GB18030")))).isEmpty();
    }
}

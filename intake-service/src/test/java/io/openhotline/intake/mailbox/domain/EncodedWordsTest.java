package io.openhotline.intake.mailbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void a_character_that_was_cut_in_two_words_is_joined() {
        byte[] bytes = "漏水".getBytes(GBK);
        String first = base64(new byte[] {bytes[0], bytes[1], bytes[2]});
        String second = base64(new byte[] {bytes[3]});

        assertThat(
                        EncodedWords.decode(
                                "=?gb2312?B?" + first + "?=\r\n =?GB2312?b?" + second + "?="))
                .isEqualTo("漏水");
    }

    @Test
    void quoted_words_languages_and_plain_text_are_mixed() {
        assertThat(EncodedWords.decode("Re: =?utf-8*zh?Q?=E6=BC=8F_=E6=B0=B4?= (urgent)"))
                .isEqualTo("Re: 漏 水 (urgent)");
    }

    @Test
    void bare_bytes_are_read_as_a_text_is() {
        String raw = new String("漏水了".getBytes(GBK), StandardCharsets.ISO_8859_1);

        assertThat(EncodedWords.decode(raw)).isEqualTo("漏水了");
    }

    @Test
    void what_is_already_decoded_or_malformed_stays() {
        assertThat(EncodedWords.decode("漏水.pdf")).isEqualTo("漏水.pdf");
        assertThat(EncodedWords.decode("=?utf-8?Q?=ZZ=?=")).isEqualTo("=ZZ=");
        assertThat(EncodedWords.decode("=?utf-8?X?abc?=")).isEqualTo("=?utf-8?X?abc?=");
        assertThat(EncodedWords.decode("")).isEmpty();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

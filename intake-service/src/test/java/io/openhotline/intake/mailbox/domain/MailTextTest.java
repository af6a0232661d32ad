package io.openhotline.intake.mailbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {
    private static final String LEAK = "和平路漏水，㙓边";
    private static final byte[] GBK = LEAK.getBytes(Charset.forName("GB18030"));
    private static final byte[] UTF8 = LEAK.getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "\"gb18030\"", "cp936", "utf-8", "nonsense", ""})
    void bytes_of_gbk_are_read_whatever_the_mail_calls_them(String named) {
        assertThat(MailText.decode(GBK, named)).isEqualTo(LEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "gb2312x", "us-ascii", "iso-8859-1"})
    void bytes_of_utf_8_are_read_whatever_the_mail_calls_them(String named) {
        assertThat(MailText.decode(UTF8, named)).isEqualTo(LEAK);
    }

    @Test
    void a_mail_without_a_charset_is_read() {
        assertThat(MailText.decode(GBK, null)).isEqualTo(LEAK);
        assertThat(MailText.decode(UTF8, null)).isEqualTo(LEAK);
    }

    @Test
    void chinese_that_calls_itself_latin_is_told_from_french() {
        assertThat(MailText.decode("漏水".getBytes(Charset.forName("GBK")), "iso-8859-1"))
                .isEqualTo("漏水");
        assertThat(
                        MailText.decode(
                                "Café fermé".getBytes(StandardCharsets.ISO_8859_1), "iso-8859-1"))
                .isEqualTo("Café fermé");
    }

    @Test
    void bytes_that_fit_no_charset_are_read_as_well_as_can_be() {
        byte[] cut = {(byte) 0xC2, (byte) 0xA9, (byte) 0xCB, (byte) 0xAE, (byte) 0xFF};

        assertThat(MailText.decode(cut, "gbk")).startsWith("漏水");
    }
}

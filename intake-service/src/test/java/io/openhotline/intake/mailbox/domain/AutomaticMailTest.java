package io.openhotline.intake.mailbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomaticMailTest {
    private static final String CUSTOMER = "li@example.com";
    private static final String HOTLINE = "hotline@water.example";

    @ParameterizedTest
    @CsvSource({
        "auto-submitted,           auto-replied",
        "auto-submitted,           auto-generated; type=x",
        "precedence,               Bulk",
        "precedence,               auto_reply",
        "x-autoreply,              yes",
        "x-auto-response-suppress, All",
        "return-path,              <>",
        "content-type,             multipart/report; boundary=x"
    })
    void a_header_tells_that_no_person_wrote_it(String name, String value) {
        assertThat(AutomaticMail.is(Map.of(name, value), CUSTOMER, HOTLINE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "auto-submitted,           no",
        "precedence,               first-class",
        "x-auto-response-suppress, None",
        "return-path,              <li@example.com>",
        "content-type,             text/plain"
    })
    void a_header_that_says_otherwise_does_not(String name, String value) {
        assertThat(AutomaticMail.is(Map.of(name, value), CUSTOMER, HOTLINE)).isFalse();
    }

    @Test
    void daemons_and_the_hotline_itself_are_no_persons() {
        assertThat(AutomaticMail.is(Map.of(), "MAILER-DAEMON@example.com", HOTLINE)).isTrue();
        assertThat(AutomaticMail.is(Map.of(), "postmaster@example.com", HOTLINE)).isTrue();
        assertThat(AutomaticMail.is(Map.of(), "Hotline@water.example", HOTLINE)).isTrue();
        assertThat(AutomaticMail.is(Map.of(), "", HOTLINE)).isFalse();
    }
}

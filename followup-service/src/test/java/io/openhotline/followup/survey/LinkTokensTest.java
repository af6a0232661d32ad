package io.openhotline.followup.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokensTest {
    private static final UUID LINK = UUID.fromString("019a0b3e-5c00-7000-8000-000000000123");
    private final LinkTokens tokens = new LinkTokens(Map.of("1", "water", "2", "newer"));

    @Test
    void a_signed_token_leads_to_its_link_with_each_known_key() {
        assertThat(tokens.verify(tokens.sign("1", LINK))).contains(LINK);
        assertThat(tokens.verify(tokens.sign("2", LINK))).contains(LINK);
    }

    @Test
    void a_token_of_another_hotline_leads_nowhere() {
        var other = new LinkTokens(Map.of("1", "telecom"));

        assertThat(tokens.verify(other.sign("1", LINK))).isEmpty();
    }

    @Test
    void a_token_whose_key_was_taken_away_leads_nowhere() {
        var after = new LinkTokens(Map.of("2", "newer"));

        assertThat(after.verify(tokens.sign("1", LINK))).isEmpty();
        assertThat(after.verify(tokens.sign("2", LINK))).contains(LINK);
    }

    @Test
    void each_changed_character_makes_a_token_worthless() {
        String token = tokens.sign("1", LINK);

        // The last character has two bits that no byte uses.
        for (int i = 2; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.verify(changed)).as(changed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.",
                "1.AAAA",
                "3.AZoLPlwAcACAAAAAAAABI1y5vvmWG3rmEj8xmWIVsdw",
                "1.AZoLPlwAcACAAAAAAAABI1y5vvmWG3rmEj8xmWIVsd",
                "1.水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水"
            })
    void a_text_that_is_no_token_leads_nowhere(String text) {
        assertThat(tokens.verify(text)).isEmpty();
    }
}

package io.openhotline.issuer.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.issuer.settings.IssuerRefused;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFilesTest {
    @TempDir private Path home = Path.of("/");

    @Test
    void a_secret_is_made_once_and_kept() {
        Map<String, String> first = passwords(Set.of("1001", "1002"));

        assertThat(first.get("1001"))
                .matches("([a-z2-9]{5}-){3}[a-z2-9]{5}")
                .isNotEqualTo(first.get("1002"));
        assertThat(passwords(Set.of("1001", "1002"))).isEqualTo(first);
    }

    @Test
    void a_client_secret_has_256_bits() {
        assertThat(SecretFiles.clientSecrets(folder()).of(Set.of("importer")).get("importer"))
                .matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void an_account_that_comes_back_gets_another_secret() {
        String before = passwords(Set.of("1001")).get("1001");
        passwords(Set.of("1002"));

        assertThat(folder().names()).containsExactly("1002");
        assertThat(passwords(Set.of("1001")).get("1001")).isNotEqualTo(before);
    }

    @Test
    void a_secret_of_the_operator_is_taken_without_its_line_end() {
        folder().write("1001", "四个很长的中文词语组成密码\r\n");

        assertThat(passwords(Set.of("1001"))).containsEntry("1001", "四个很长的中文词语组成密码");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 201})
    void a_secret_that_is_too_short_or_too_long_is_refused_without_telling_it(int length) {
        folder().write("1001", "x".repeat(length));

        assertThatThrownBy(() -> passwords(Set.of("1001")))
                .isInstanceOf(IssuerRefused.class)
                .hasMessage(folder().file("1001") + ": a secret has 12 to 200 characters");
    }

    private PrivateFolder folder() {
        return PrivateFolder.at(home.resolve("people"));
    }

    private Map<String, String> passwords(Set<String> accounts) {
        return SecretFiles.passwords(folder()).of(accounts);
    }
}

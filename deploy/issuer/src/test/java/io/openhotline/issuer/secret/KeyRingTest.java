package io.openhotline.issuer.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import io.openhotline.issuer.ManualClock;
import io.openhotline.issuer.settings.IssuerRefused;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    private static final Duration AGE = Duration.ofDays(90);

    @TempDir private Path home = Path.of("/");
    private final ManualClock clock = new ManualClock("2026-11-29T08:00:00Z");

    @Test
    void a_key_signs_until_it_is_old_and_survives_a_restart() {
        RSAKey first = ring().current();
        clock.advance(AGE.minusMillis(1));

        assertThat(ring().current()).isEqualTo(first);
    }

    @Test
    void the_key_before_stays_public_and_the_one_before_that_is_deleted() {
        KeyRing ring = ring();
        String first = ring.current().getKeyID();
        clock.advance(AGE);
        String second = ring.current().getKeyID();
        assertThat(ids(ring)).containsExactly(second, first);

        clock.advance(AGE);
        String third = ring.current().getKeyID();

        assertThat(ids(ring)).containsExactly(third, second);
        assertThat(ids(ring())).containsExactly(third, second);
        assertThat(folder().names()).containsExactlyInAnyOrder(third + ".jwk", second + ".jwk");
    }

    @Test
    void what_is_published_has_no_private_part() {
        assertThat(ring().all().toString()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void a_file_that_is_no_key_is_refused_without_telling_its_content() {
        folder().write("k.jwk", "{\"kty\":\"oct\",\"k\":\"topsecret\"}");

        assertThatThrownBy(this::ring)
                .isInstanceOf(IssuerRefused.class)
                .hasMessage(
                        folder().file("k.jwk") + ": is no signing key of this issuer; delete it");
    }

    private PrivateFolder folder() {
        return PrivateFolder.at(home.resolve("keys"));
    }

    private KeyRing ring() {
        return KeyRing.open(folder(), AGE, clock);
    }

    private static List<String> ids(KeyRing ring) {
        return ring.all().getKeys().stream().map(JWK::getKeyID).toList();
    }
}

package io.openhotline.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
    private static final SecurityIdentity AGENT =
            QuarkusSecurityIdentity.builder().setPrincipal(() -> "1001").build();

    private final AtomicLong nanos = new AtomicLong();
    private final VerifiedTokens tokens = new VerifiedTokens(nanos::get);

    @Test
    void a_token_is_remembered_for_a_minute_at_most() {
        tokens.remember("t", AGENT, NOW.plusSeconds(300), NOW);

        pass(Duration.ofSeconds(59));
        assertThat(tokens.find("t")).isSameAs(AGENT);
        pass(Duration.ofSeconds(1));
        assertThat(tokens.find("t")).isNull();
    }

    @Test
    void a_token_is_never_remembered_past_its_expiry() {
        tokens.remember("t", AGENT, NOW.plusSeconds(10), NOW);

        pass(Duration.ofSeconds(9));
        assertThat(tokens.find("t")).isSameAs(AGENT);
        pass(Duration.ofSeconds(1));
        assertThat(tokens.find("t")).isNull();
    }

    @Test
    void an_expired_token_that_the_clocks_difference_excuses_is_not_remembered() {
        tokens.remember("t", AGENT, NOW.minusSeconds(1), NOW);

        assertThat(tokens.find("t")).isNull();
    }

    @Test
    void another_token_of_the_same_person_is_not_known() {
        tokens.remember("t", AGENT, NOW.plusSeconds(300), NOW);

        assertThat(tokens.find("u")).isNull();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}

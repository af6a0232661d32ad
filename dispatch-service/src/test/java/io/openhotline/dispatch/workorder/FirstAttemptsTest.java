package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Covers F3: a retry under the same key counts from its first attempt.
class FirstAttemptsTest {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(90);
    static final String COMPLETION = "POST /workorders/1/completion";

    private final FirstAttempts attempts = new FirstAttempts();

    @Test
    void a_retry_counts_from_the_first_attempt_until_it_has_a_response() {
        assertThat(attempts.first(COMPLETION, "k", NOON)).isEqualTo(NOON);
        assertThat(attempts.first(COMPLETION, "k", LATER)).isEqualTo(NOON);

        attempts.forget(COMPLETION, "k");

        assertThat(attempts.first(COMPLETION, "k", LATER)).isEqualTo(LATER);
    }

    @Test
    void another_key_another_operation_and_no_key_count_from_now() {
        attempts.first(COMPLETION, "k", NOON);

        assertThat(attempts.first(COMPLETION, "l", LATER)).isEqualTo(LATER);
        assertThat(attempts.first("POST /workorders/2/completion", "k", LATER)).isEqualTo(LATER);
        assertThat(attempts.first(COMPLETION, null, LATER)).isEqualTo(LATER);
        assertThat(attempts.first(COMPLETION, "k".repeat(201), NOON)).isEqualTo(NOON);
        assertThat(attempts.first(COMPLETION, "k".repeat(201), LATER)).isEqualTo(LATER);
    }

    @Test
    void the_oldest_of_very_many_keys_is_forgotten() {
        for (int i = 0; i <= 10_000; i++) {
            attempts.first(COMPLETION, "k" + i, NOON);
        }

        assertThat(attempts.first(COMPLETION, "k0", LATER)).isEqualTo(LATER);
        assertThat(attempts.first(COMPLETION, "k10000", LATER)).isEqualTo(NOON);
    }
}

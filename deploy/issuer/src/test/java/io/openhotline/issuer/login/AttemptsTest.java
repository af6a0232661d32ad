package io.openhotline.issuer.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.issuer.ManualClock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final ManualClock clock = new ManualClock("2026-11-29T08:00:00Z");
    private final Attempts attempts = new Attempts(clock);

    @Test
    void five_attempts_are_free_and_the_sixth_finds_the_account_locked() {
        assertThat(begun(5)).isEqualTo(5);

        assertThat(attempts.begin("1001")).isFalse();
        assertThat(attempts.begin("1002")).isTrue();
    }

    @Test
    void a_lock_ends_after_half_a_minute_and_doubles_with_the_next_wrong_password() {
        begun(5);
        clock.advance(Duration.ofSeconds(30));
        assertThat(attempts.begin("1001")).isTrue();

        clock.advance(Duration.ofSeconds(59));
        assertThat(attempts.begin("1001")).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(attempts.begin("1001")).isTrue();
    }

    @Test
    void no_lock_is_longer_than_a_quarter_of_an_hour() {
        begun(5);
        for (int i = 0; i < 50; i++) {
            clock.advance(Duration.ofMinutes(15));
            assertThat(attempts.begin("1001")).isTrue();
        }
    }

    @Test
    void a_right_password_begins_at_zero_again() {
        begun(4);
        attempts.succeeded("1001");

        assertThat(begun(5)).isEqualTo(5);
    }

    @Test
    void a_quiet_hour_begins_at_zero_again() {
        begun(4);
        clock.advance(Duration.ofMinutes(61));

        assertThat(begun(5)).isEqualTo(5);
    }

    @Test
    void a_hundred_attempts_at_once_get_no_more_than_five() {
        var open = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 100)
                    .forEach(_ ->
                            threads.execute(() -> {
                                if (attempts.begin("1001")) {
                                    open.incrementAndGet();
                                }
                            }));
        }

        assertThat(open).hasValue(5);
    }

    private long begun(int count) {
        return IntStream.range(0, count).filter(_ -> attempts.begin("1001")).count();
    }
}

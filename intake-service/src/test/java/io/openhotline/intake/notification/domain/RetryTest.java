package io.openhotline.intake.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTest {
    private static final Instant QUEUED = Instant.parse("2026-11-16T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "7, PT32M", "8, PT1H", "500, PT1H"})
    void pauses_double_up_to_an_hour(int attempts, Duration pause) {
        assertThat(Retry.next(attempts, QUEUED, QUEUED)).contains(QUEUED.plus(pause));
    }

    @Test
    void after_a_day_there_is_no_further_attempt() {
        Instant late = QUEUED.plus(Duration.ofHours(23)).plusSeconds(1);

        assertThat(Retry.next(20, QUEUED, late)).isEqualTo(Optional.empty());
    }
}

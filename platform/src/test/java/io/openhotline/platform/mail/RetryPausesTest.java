package io.openhotline.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPausesTest {
    @Test
    void a_pause_is_four_times_as_long_as_the_one_before() {
        assertThat(RetryPauses.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryPauses.after(2)).isEqualTo(Duration.ofMinutes(4));
        assertThat(RetryPauses.after(5)).isEqualTo(Duration.ofMinutes(256));
    }

    @Test
    void no_pause_is_longer_than_six_hours() {
        assertThat(RetryPauses.after(6)).isEqualTo(Duration.ofHours(6));
        assertThat(RetryPauses.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(6));
    }
}

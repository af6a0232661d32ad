package io.openhotline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private final Crowd crowd = new Crowd(0);

    @Test
    void it_is_nobody_before_the_first() {
        assertThat(crowd.most()).isZero();
    }

    @Test
    void it_is_the_most_that_were_about_at_once() {
        see(3, 0);
        see(32, 400);
        see(7, 800);

        assertThat(crowd.most()).isEqualTo(32);
    }

    @Test
    void it_is_remembered_for_another_second() {
        see(32, 900);
        see(2, 1_900);

        assertThat(crowd.most()).isEqualTo(32);
    }

    @Test
    void it_is_forgotten_after_that() {
        see(32, 900);
        see(2, 2_000);
        see(3, 3_100);

        assertThat(crowd.most()).isEqualTo(3);
    }

    private void see(int count, int millis) {
        crowd.saw(count, Duration.ofMillis(millis).toNanos());
    }
}

package io.openhotline.platform.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.gathering.Gathering.Terms;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final Duration USUAL = Duration.ofMillis(5);
    private static final Duration IN_A_RUSH = Duration.ofMillis(50);

    private final Gathering gathering = new Gathering(new Terms(USUAL, 600, IN_A_RUSH), 0);
    private long now;

    @Test
    void where_few_come_they_are_taken_soon() {
        assertThat(takeForASecond(590)).isEqualTo(USUAL);
    }

    @Test
    void in_a_rush_they_gather_longer() {
        assertThat(takeForASecond(610)).isEqualTo(IN_A_RUSH);
    }

    @Test
    void after_a_rush_they_are_taken_soon_again() {
        takeForASecond(2_000);

        assertThat(takeForASecond(100)).isEqualTo(USUAL);
    }

    @Test
    void after_a_pause_they_are_taken_soon() {
        takeForASecond(2_000);
        now += Duration.ofMinutes(1).toNanos();

        assertThat(gathering.after(100, now)).isEqualTo(USUAL);
    }

    @Test
    void who_always_waits_as_long_does_so_in_a_rush_too() {
        var steady = new Gathering(Terms.always(USUAL), 0);

        assertThat(steady.after(5_000, Duration.ofSeconds(1).toNanos())).isEqualTo(USUAL);
        assertThat(steady.after(1, Duration.ofSeconds(2).toNanos())).isEqualTo(USUAL);
    }

    @Test
    void who_takes_longer_than_in_a_rush_keeps_to_that() {
        var patient = new Gathering(new Terms(Duration.ofMillis(100), 600, IN_A_RUSH), 0);

        assertThat(patient.after(5_000, Duration.ofSeconds(1).toNanos()))
                .isEqualTo(Duration.ofMillis(100));
    }

    /// In batches of ten.
    private Duration takeForASecond(int count) {
        Duration last = USUAL;
        for (int batch = 0; batch < count / 10; batch++) {
            now += Duration.ofSeconds(10).dividedBy(count).toNanos();
            last = gathering.after(10, now);
        }
        return last;
    }
}

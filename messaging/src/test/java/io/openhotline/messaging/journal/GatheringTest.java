package io.openhotline.messaging.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final Duration USUAL = Duration.ofMillis(5);
    private static final Duration IN_A_RUSH = Duration.ofMillis(50);

    private final Gathering gathering = new Gathering(USUAL, 0);
    private long now;

    @Test
    void where_few_come_they_go_out_soon() {
        assertThat(publishForASecond(590)).isEqualTo(USUAL);
    }

    @Test
    void in_a_rush_they_gather_longer() {
        assertThat(publishForASecond(610)).isEqualTo(IN_A_RUSH);
    }

    @Test
    void after_a_rush_they_go_out_soon_again() {
        publishForASecond(2_000);

        assertThat(publishForASecond(100)).isEqualTo(USUAL);
    }

    @Test
    void after_a_pause_they_go_out_soon() {
        publishForASecond(2_000);
        now += Duration.ofMinutes(1).toNanos();

        assertThat(gathering.after(100, now)).isEqualTo(USUAL);
    }

    @Test
    void a_service_that_takes_its_time_keeps_it_in_a_rush() {
        var patient = new Gathering(Duration.ofMillis(100), 0);

        assertThat(patient.after(5_000, Duration.ofSeconds(1).toNanos()))
                .isEqualTo(Duration.ofMillis(100));
    }

    /// In batches of ten.
    private Duration publishForASecond(int facts) {
        Duration last = USUAL;
        for (int batch = 0; batch < facts / 10; batch++) {
            now += Duration.ofSeconds(10).dividedBy(facts).toNanos();
            last = gathering.after(10, now);
        }
        return last;
    }
}

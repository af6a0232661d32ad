package io.openhotline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.launcher.RestartPolicy.GiveUp;
import io.openhotline.launcher.RestartPolicy.Restart;
import io.openhotline.launcher.RestartPolicy.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final ExitStatus KILLED = new ExitStatus(137);
    private static final ExitStatus FAILED = new ExitStatus(1);

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void the_pause_grows_with_each_death_and_the_fifth_is_the_last() {
        List<Verdict> verdicts =
                IntStream.range(0, 5)
                        .mapToObj(second -> policy.died(NOON.plusSeconds(second), KILLED, true))
                        .toList();

        assertThat(verdicts)
                .containsExactly(
                        new Restart(Duration.ofMillis(200), 1),
                        new Restart(Duration.ofMillis(800), 2),
                        new Restart(Duration.ofMillis(3_200), 3),
                        new Restart(Duration.ofMillis(12_800), 4),
                        new GiveUp("5 deaths within 2 minutes"));
    }

    @Test
    void deaths_of_more_than_two_minutes_ago_do_not_count() {
        for (int second = 0; second < 4; second++) {
            policy.died(NOON.plusSeconds(second), KILLED, true);
        }

        assertThat(policy.died(NOON.plus(Duration.ofMinutes(3)), KILLED, true))
                .isEqualTo(new Restart(Duration.ofMillis(200), 1));
    }

    @Test
    void a_process_that_cannot_start_is_not_started_again() {
        assertThat(policy.died(NOON, FAILED, false)).isEqualTo(new GiveUp("it could not start"));
    }

    @Test
    void a_process_killed_while_it_starts_is_started_again() {
        assertThat(policy.died(NOON, KILLED, false))
                .isEqualTo(new Restart(Duration.ofMillis(200), 1));
    }

    @Test
    void a_process_that_fails_after_it_was_ready_is_started_again() {
        assertThat(policy.died(NOON, FAILED, true))
                .isEqualTo(new Restart(Duration.ofMillis(200), 1));
    }

    @Test
    void an_exit_status_names_the_signal() {
        assertThat(List.of(KILLED, FAILED))
                .extracting(ExitStatus::toString)
                .containsExactly("ended by signal 9", "exit status 1");
    }
}

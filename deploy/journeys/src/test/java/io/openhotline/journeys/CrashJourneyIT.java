package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.journeys.system.Hotline;
import io.openhotline.journeys.system.Instance;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// A storm of calls in which every process is killed once.
@Order(8)
class CrashJourneyIT extends StormTally {
    private static final List<String> VICTIMS =
            List.of(
                    "intake-service",
                    "dispatch-service",
                    "followup-service",
                    "reporting-service",
                    "kafka",
                    "postgres");

    CrashJourneyIT(Hotline hotline) {
        super(hotline, new Storm("crash", hotline.client("intake"), Storm.PER_SECOND));
    }

    @BeforeAll
    void every_process_is_killed_in_a_storm() throws Exception {
        rage(() -> VICTIMS.forEach(name -> storm.kill(Instance.of(hotline.process(name)))));
        settle("HANDLED", "CLOSED", "WITHDRAWN");
    }

    @Test
    void every_process_was_killed_in_the_middle_of_the_run() {
        assertThat(storm.kills()).extracting(Storm.Kill::process).isEqualTo(VICTIMS);
        assertThat(storm.repeats()).isPositive();
    }
}

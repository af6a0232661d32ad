package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Instance;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Kills every process once during a storm of calls.
@Order(8)
class CrashJourneyIT extends StormChecks {
    private static final List<String> VICTIMS =
            List.of(
                    "intake-service",
                    "dispatch-service",
                    "followup-service",
                    "reporting-service",
                    "kafka",
                    "postgres");

    CrashJourneyIT(HotlineSystem hotline) {
        super(hotline, new Storm("crash", hotline.client("intake"), Storm.PER_SECOND));
    }

    @BeforeAll
    void every_process_is_killed_in_a_storm() throws Exception {
        runStorm(() -> VICTIMS.forEach(name -> storm.kill(Instance.of(hotline.process(name)))));
        awaitEnd("HANDLED", "CLOSED", "WITHDRAWN");
    }

    @Test
    void every_process_was_killed_during_the_storm() {
        assertThat(storm.kills()).extracting(Storm.Kill::process).isEqualTo(VICTIMS);
        assertThat(storm.repeats()).isPositive();
    }
}

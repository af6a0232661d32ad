package io.openhotline.reporting.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.Golden;
import io.openhotline.reporting.fact.domain.CallObservation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallContractTest {
    @Test
    void a_call_is_observed_without_its_ids() {
        assertThat(CallContract.observe(Golden.event(CallEvent.Changed.class)))
                .isEqualTo(
                        new CallObservation(
                                true,
                                "water",
                                "1001",
                                Instant.parse("2026-11-16T00:12:20Z"),
                                Instant.parse("2026-11-16T00:12:29Z"),
                                Instant.parse("2026-11-16T00:15:02Z"),
                                false,
                                2));
    }
}

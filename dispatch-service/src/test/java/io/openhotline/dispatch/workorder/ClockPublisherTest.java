package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.clock.domain.EndedClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockPublisherTest {
    @Test
    void a_clock_that_was_met_is_published_as_agreed() {
        var ended =
                new EndedClock(
                        "contact",
                        true,
                        Instant.parse("2026-11-17T02:35:00Z"),
                        Instant.parse("2026-11-17T03:35:00Z"),
                        Instant.parse("2026-11-17T03:08:00Z"));

        assertThat(
                        Golden.tree(
                                EventJson.write(
                                        ClockPublisher.event(
                                                NegotiationContractTest.workOrder().order(),
                                                "engineering",
                                                ended))))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_CLOCK_ENDED));
    }
}

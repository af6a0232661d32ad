package io.openhotline.intake.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.intake.policy.IntakePolicies;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every event of the timeline from its golden file, and checks its line for each audience.
class TimelineContractTest {
    private final EventTexts texts = new EventTexts(new PolicyNames(IntakePolicies.waterUtility()));

    static Stream<EventTypes> events() {
        return Arrays.stream(EventTypes.values())
                .filter(type ->
                        !type.wireName().startsWith("instruction.")
                                && !type.wireName().startsWith("reply.")
                                && !type.wireName().startsWith("call.")
                                && !type.wireName().startsWith("inspection."));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_line_in_both_languages(EventTypes type) {
        for (Audience audience : Audience.values()) {
            var text = texts.of(Golden.event(type), audience);

            assertThat(text.zh()).isNotBlank().matches(".*\\p{IsHan}.*").doesNotContain("null");
            assertThat(text.en()).isNotBlank().doesNotContain("null");
        }
    }

    @Test
    void a_customer_reads_of_a_second_dispatch_without_its_warning_and_deadlines_t11() {
        Event issued = Golden.event(EventTypes.WORKORDER_ISSUED);

        assertThat(texts.of(issued, Audience.CUSTOMER).zh()).isEqualTo("再次派单至工程部");
        assertThat(texts.of(issued, Audience.CUSTOMER).en())
                .isEqualTo("Dispatched again to Engineering");
        assertThat(texts.of(issued, Audience.DESK).zh()).contains("；警示：");
    }
}

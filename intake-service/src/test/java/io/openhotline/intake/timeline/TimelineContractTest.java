package io.openhotline.intake.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.intake.policy.IntakePolicies;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every event of the timeline from its golden file, and checks its line.
class TimelineContractTest {
    private final EventTexts texts = new EventTexts(new PolicyNames(IntakePolicies.waterUtility()));

    static Stream<EventTypes> events() {
        return Arrays.stream(EventTypes.values())
                .filter(type ->
                        !type.wireName().startsWith("instruction.")
                                && !type.wireName().startsWith("reply."));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_line_in_both_languages(EventTypes type) {
        var text = texts.of(Golden.event(type));

        assertThat(text.zh()).isNotBlank().matches(".*\\p{IsHan}.*").doesNotContain("null");
        assertThat(text.en()).isNotBlank().doesNotContain("null");
    }
}

package io.openhotline.intake.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.intake.policy.IntakePolicies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every event of the timeline from its golden file, and checks its text in both languages.
class CourseContractTest {
    private final EventTexts texts = new EventTexts(new PolicyNames(IntakePolicies.waterUtility()));

    static Stream<EventTypes> events() {
        return Arrays.stream(EventTypes.values())
                .filter(type ->
                        WorkOrderEvent.class.isAssignableFrom(type.record())
                                || FollowUpEvent.class.isAssignableFrom(type.record())
                                || type.wireName().startsWith("ticket."));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_others_publish_is_read_and_told(EventTypes type) throws IOException {
        Event event = golden(type);

        var text = texts.of(event);

        assertThat(text.zh()).isNotBlank().matches(".*\\p{IsHan}.*").doesNotContain("null");
        assertThat(text.en()).isNotBlank().doesNotContain("null");
        switch (event) {
            case WorkOrderEvent told ->
                    assertThat(CourseContract.fact(told).isPresent())
                            .isEqualTo(changesTheWorkOrder(type));
            case FollowUpEvent told ->
                    assertThat(CourseContract.command(told).isPresent())
                            .isEqualTo(changesTheTicket(told));
            default -> assertThat(type.wireName()).startsWith("ticket.");
        }
    }

    private static boolean changesTheWorkOrder(EventTypes type) {
        return switch (type) {
            case WORKORDER_CHASED, WORKORDER_DUE_SOON, WORKORDER_OVERDUE -> false;
            default -> true;
        };
    }

    private static boolean changesTheTicket(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.Completed completed -> completed.satisfied();
            case FollowUpEvent.Waived _, FollowUpEvent.ReworkRequested _ -> true;
            case FollowUpEvent.Planned _, FollowUpEvent.Attempted _ -> false;
        };
    }

    private static Event golden(EventTypes type) throws IOException {
        String path = "/golden/" + type.wireName() + ".json";
        try (InputStream file = CourseContractTest.class.getResourceAsStream(path)) {
            return EventJson.read(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8), type.record());
        }
    }
}

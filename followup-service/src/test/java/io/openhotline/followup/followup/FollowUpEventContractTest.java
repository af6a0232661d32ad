package io.openhotline.followup.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.followup.followup.domain.Contact;
import io.openhotline.followup.followup.domain.Draw;
import io.openhotline.followup.followup.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.followup.domain.Plan;
import io.openhotline.followup.followup.domain.Satisfaction;
import io.openhotline.followup.followup.domain.Survey;
import io.openhotline.followup.followup.domain.Waiver;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Compares what this service publishes with the golden files of the contract.
class FollowUpEventContractTest {
    static final Plan PLAN =
            new Plan(
                    UUID.fromString("019a0b3e-5c00-7000-8000-000000000301"),
                    UUID.fromString("019a0b3e-5c00-7000-8000-000000000123"),
                    1,
                    Draw.SAMPLED,
                    "repair",
                    Instant.parse("2026-11-17T09:40:00Z"),
                    Instant.parse("2026-11-16T09:40:00Z"));
    static final Survey SURVEY =
            new Survey(
                    Satisfaction.DISSATISFIED,
                    List.of(
                            new Survey.Answer("solved", "没有，路面还在渗水"),
                            new Survey.Answer("attitude", "态度很好")),
                    "希望这次彻底修好。");

    @Test
    void planned_is_written_as_promised() throws IOException {
        assertGolden(FollowUpContract.publish(PLAN));
    }

    @Test
    void attempted_is_written_as_promised() throws IOException {
        assertGolden(
                FollowUpContract.publish(
                        new WasAttempted(
                                PLAN, 1, Contact.REACHED, Instant.parse("2026-11-17T02:20:00Z"))));
    }

    @Test
    void completed_is_written_as_promised() throws IOException {
        assertGolden(
                FollowUpContract.publish(
                        new WasCompleted(
                                PLAN, SURVEY, false, Instant.parse("2026-11-17T02:29:59Z"))));
    }

    @Test
    void waived_is_written_as_promised() throws IOException {
        assertGolden(
                FollowUpContract.publish(
                        new WasWaived(
                                PLAN, Waiver.UNREACHABLE, Instant.parse("2026-11-17T09:40:00Z")),
                        UUID.fromString("019a0b3e-5c00-7000-8000-000000000124")));
    }

    @Test
    void rework_requested_is_written_as_promised() throws IOException {
        assertGolden(
                FollowUpContract.publish(
                        new ReworkWasRequested(
                                PLAN, 2, SURVEY, Instant.parse("2026-11-17T02:29:59Z")),
                        "用户回访不满意：抢修后路面仍在渗水。请重新处理并说明原因，本次记入考核。"));
    }

    @ParameterizedTest
    @EnumSource(io.openhotline.contracts.FollowUpEvent.Waiver.class)
    void every_waiver_of_the_contract_is_known_inside(Enum<?> waiver) {
        assertThat(Arrays.stream(Waiver.values()).map(Enum::name)).contains(waiver.name());
    }

    @ParameterizedTest
    @EnumSource(Waiver.class)
    void every_waiver_can_be_published(Waiver waiver) {
        assertThat(
                        FollowUpContract.neverPlanned(
                                        PLAN.ticketId(), waiver, null, PLAN.plannedAt())
                                .waiver())
                .hasToString(waiver.name());
    }

    private static void assertGolden(Event event) throws IOException {
        String file = "/golden/" + EventTypes.of(event).wireName() + ".json";
        try (var golden = FollowUpEventContractTest.class.getResourceAsStream(file)) {
            JsonNode expected = EventJson.MAPPER.readTree(golden);
            assertThat(EventJson.MAPPER.readTree(EventJson.write(event))).isEqualTo(expected);
        }
    }
}

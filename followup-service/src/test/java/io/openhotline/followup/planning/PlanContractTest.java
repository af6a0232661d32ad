package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.way.domain.Way;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Compares the events of the planner with the golden files of the contract.
class PlanContractTest {
    static final UUID TICKET = UUID.fromString("019a0b3e-5c00-7000-8000-000000000123");
    static final UUID OTHER = UUID.fromString("019a0b3e-5c00-7000-8000-000000000124");
    static final Instant MONDAY = Instant.parse("2026-11-16T09:40:00Z");

    @Test
    void planned_matches_its_golden_file() throws IOException {
        var planned = PlanContract.planned(plan(PlanReason.SAMPLED), Way.PHONE);

        try (var golden =
                PlanContractTest.class.getResourceAsStream(
                        "/golden/" + EventTypes.FOLLOWUP_PLANNED.wireName() + "+way.json")) {
            assertThat(EventJson.MAPPER.readTree(EventJson.write(planned)))
                    .isEqualTo(EventJson.MAPPER.readTree(golden));
        }
    }

    @ParameterizedTest
    @EnumSource(PlanReason.class)
    void every_reason_for_a_plan_can_be_published(PlanReason reason) {
        assertThat(PlanContract.planned(plan(reason), Way.DOOR).draw()).hasToString(reason.name());
    }

    @Test
    void a_ticket_without_a_follow_up_is_waived_without_a_follow_up_id() {
        assertThat(PlanContract.notPlanned(TICKET, 1, Waiver.UNREACHABLE, OTHER, MONDAY))
                .isEqualTo(new Waived(TICKET, null, Waiver.UNREACHABLE, OTHER, MONDAY, 1));
    }

    private static Plan plan(PlanReason reason) {
        return new Plan(
                UUID.fromString("019a0b3e-5c00-7000-8000-000000000301"),
                TICKET,
                1,
                reason,
                "repair",
                Instant.parse("2026-11-17T09:40:00Z"),
                MONDAY);
    }
}

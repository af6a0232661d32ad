package io.openhotline.dispatch.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.ladder.domain.Audience;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import io.openhotline.dispatch.ladder.domain.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Publishes a step of the second dispatch of the golden leak.
class LadderContractTest {
    static final LadderSubject SUBJECT =
            new LadderSubject(
                    Golden.TICKET,
                    UUID.fromString("019a0b3e-5c00-7000-8000-000000000202"),
                    "2026-0000123-6/2",
                    "engineering");
    static final Instant DUE = Instant.parse("2026-11-18T02:30:00Z");
    static final Instant RAISED = Instant.parse("2026-11-18T06:30:00Z");

    @Test
    void a_step_is_a_fact_with_its_audience() {
        var fact =
                LadderContract.fact(
                        SUBJECT, planned(Audience.SUPERVISOR, Audience.MANAGER_LINE), RAISED);

        assertThat(Golden.tree(EventJson.write(fact)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_ESCALATED));
    }

    @Test
    void only_a_step_that_names_the_department_is_an_instruction() {
        assertThat(LadderContract.instruction(SUBJECT, planned(Audience.SUPERVISOR), RAISED))
                .isEmpty();
        assertThat(LadderContract.instruction(SUBJECT, planned(Audience.DEPARTMENT), RAISED))
                .map(text -> Golden.tree(EventJson.write(text)))
                .contains(Golden.tree(EventTypes.INSTRUCTION_ESCALATED));
    }

    @Test
    void a_step_that_is_withdrawn_is_a_fact_and_an_instruction_for_who_heard_of_it() {
        Instant read = Instant.parse("2026-11-18T06:31:00Z");

        var fact = LadderContract.withdrawn(SUBJECT, planned(Audience.SUPERVISOR), read);

        assertThat(Golden.tree(EventJson.write(fact)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_ESCALATION_WITHDRAWN));
        assertThat(LadderContract.withdrawnInstruction(SUBJECT, planned(Audience.SUPERVISOR), read))
                .isEmpty();
        assertThat(LadderContract.withdrawnInstruction(SUBJECT, planned(Audience.DEPARTMENT), read))
                .map(text -> Golden.tree(EventJson.write(text)))
                .contains(Golden.tree(EventTypes.INSTRUCTION_ESCALATION_WITHDRAWN));
    }

    private static PlannedStep planned(Audience... audience) {
        var step = new Step(Duration.ofHours(4), List.of(audience), true, "night-desk");
        return new PlannedStep("resolve", DUE.minusSeconds(86_400), step, RAISED, DUE);
    }
}

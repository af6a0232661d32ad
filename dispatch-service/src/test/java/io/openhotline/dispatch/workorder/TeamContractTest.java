package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.party.domain.CoHandling;
import io.openhotline.dispatch.party.domain.CoHandling.Stage;
import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.party.domain.Team;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerHasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerHasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerWasAdded;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerWasReleased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.HasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Publishes what the sales office does while engineering repairs the golden leak.
class TeamContractTest {
    static final Instant ADDED = Instant.parse("2026-11-17T02:40:00Z");
    static final Instant DUE = Instant.parse("2026-11-18T02:40:00Z");
    static final String NOTE = "已通知42户，余6户无人应答。";
    static final String UNNEEDED = "经查无用户受影响，无需协办。";
    static final CoHandling PART = part("sales-office", Stage.OPEN, null);
    static final CoHandlerHasProgressed PROGRESSED =
            new CoHandlerHasProgressed("sales-office", NOTE, Instant.parse("2026-11-17T04:00:00Z"));
    static final CoHandlerWasReleased RELEASED =
            new CoHandlerWasReleased(
                    "sales-office", UNNEEDED, Instant.parse("2026-11-17T04:30:00Z"));

    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(
                        EventTypes.WORKORDER_CO_HANDLER_ADDED, new CoHandlerWasAdded(PART, ADDED)),
                Arguments.of(EventTypes.WORKORDER_CO_HANDLER_PROGRESSED, PROGRESSED),
                Arguments.of(
                        EventTypes.WORKORDER_CO_HANDLER_COMPLETED,
                        new CoHandlerHasCompleted(
                                "sales-office",
                                "48户均已告知。",
                                DUE,
                                Instant.parse("2026-11-17T05:00:00Z"))),
                Arguments.of(EventTypes.WORKORDER_CO_HANDLER_RELEASED, RELEASED));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_published_as_agreed(EventTypes type, WorkOrderFact fact) {
        var event = WorkOrderContract.publish(together(PART), fact, null);

        assertThat(EventTypes.of(event)).isEqualTo(type);
        assertThat(Golden.tree(EventJson.write(event))).isEqualTo(Golden.tree(type));
    }

    @Test
    void a_co_handler_is_instructed_and_the_lead_hears_of_it() {
        List<Instruction> told = instruct(together(PART), new CoHandlerWasAdded(PART, ADDED));

        assertThat(told)
                .extracting(Instruction::department)
                .containsExactly("sales-office", "engineering");
        assertThat(Golden.tree(EventJson.write(told.getFirst().text())))
                .isEqualTo(Golden.tree(EventTypes.INSTRUCTION_CO_HANDLING_ISSUED));
        assertThat(EventTypes.of(told.getLast().text()))
                .isEqualTo(EventTypes.INSTRUCTION_TEAM_CHANGED);
    }

    @Test
    void news_go_to_everybody_but_the_one_who_has_them() {
        Existing together = together(PART, part("water-plant", Stage.OPEN, null));

        List<Instruction> told = instruct(together, PROGRESSED);
        assertThat(told)
                .extracting(Instruction::department)
                .containsExactly("engineering", "water-plant");
        assertThat(told)
                .extracting(instruction -> Golden.tree(EventJson.write(instruction.text())))
                .containsOnly(Golden.tree(EventTypes.INSTRUCTION_TEAM_CHANGED));
        assertThat(instruct(together, new HasProgressed(new Progress("已关阀", null, null), ADDED)))
                .extracting(Instruction::department)
                .containsExactly("sales-office", "water-plant");
        assertThat(instruct(together, new WasChased("水变大了", ADDED)))
                .extracting(Instruction::department)
                .containsExactly("engineering", "sales-office", "water-plant");
    }

    @Test
    void who_is_released_is_told() {
        List<Instruction> told =
                instruct(together(part("sales-office", Stage.RELEASED, ADDED)), RELEASED);

        assertThat(told)
                .extracting(Instruction::department)
                .containsExactly("sales-office", "engineering");
        assertThat(Golden.tree(EventJson.write(told.getFirst().text())))
                .isEqualTo(Golden.tree(EventTypes.INSTRUCTION_CO_HANDLING_RELEASED));
    }

    @Test
    void a_recall_releases_those_who_were_not_done() {
        Existing issued =
                together(
                        part("sales-office", Stage.RELEASED, DUE),
                        part("water-plant", Stage.RELEASED, ADDED));
        var recalled = new Recalled(issued.order(), issued.assignment(), "用户撤诉", DUE);

        assertThat(instruct(recalled, new WasRecalled("用户撤诉", true, DUE)))
                .extracting(Instruction::department)
                .containsExactly("engineering", "sales-office");
    }

    private static List<Instruction> instruct(Existing after, WorkOrderFact fact) {
        return InstructionContract.instruct(WorkOrderContractTest.TICKET, after, fact);
    }

    static Existing together(CoHandling... parts) {
        Assignment lead = WorkOrderContractTest.AT_ENGINEERING.assignment();
        return new Issued(
                WorkOrderContractTest.ORDER,
                new Assignment(
                        lead.department(),
                        lead.rule(),
                        lead.assignedAt(),
                        lead.clocks(),
                        Returns.NONE,
                        new Team(List.of(parts)),
                        null));
    }

    static CoHandling part(String department, Stage stage, @Nullable Instant endedAt) {
        var rule =
                new ClockRule(
                        CoHandling.CLOCK,
                        ClockStart.ISSUED,
                        ClockStop.COMPLETED,
                        new Target(
                                new WorkingTime(Duration.ofDays(1), new AlwaysOpen()),
                                Duration.ZERO),
                        false);
        return new CoHandling(
                department,
                "核查受影响用户，逐户告知停水时间。",
                ADDED,
                Clocks.assigned(List.of(rule), ADDED, ADDED),
                stage,
                null,
                endedAt);
    }
}

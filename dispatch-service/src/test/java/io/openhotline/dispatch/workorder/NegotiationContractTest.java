package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.clock.domain.TwoClocks;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.ExtensionRequest;
import io.openhotline.dispatch.workorder.domain.Milestone;
import io.openhotline.dispatch.workorder.domain.ResumeCause;
import io.openhotline.dispatch.workorder.domain.Suspension;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.DateWasPromised;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasDenied;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.MilestoneWasReached;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.SupervisionWasAnswered;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasExtended;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasResumed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSupervised;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSuspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasWrittenBack;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.deadline.domain.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Publishes what happens to the time of the second dispatch of the golden leak.
class NegotiationContractTest {
    static final String DENIED = "抢修影响面大，须按原时限办结。";
    static final ExtensionRequest ASKED =
            new ExtensionRequest(
                    "resolve",
                    at("2026-11-18T08:00:00Z"),
                    "施工配件需从外地调运，预计多用一天。",
                    new Actor(Role.DEPARTMENT, "engineering"),
                    at("2026-11-17T05:40:00Z"));
    static final WasExtended EXTENDED =
            new WasExtended(
                    ASKED,
                    at("2026-11-18T02:30:00Z"),
                    at("2026-11-18T08:00:00Z"),
                    at("2026-11-17T06:10:00Z"));
    static final WasSupervised SUPERVISED =
            new WasSupervised(
                    "媒体已关注，请说明抢修进度与恢复供水时间。",
                    at("2026-11-17T09:00:00Z"),
                    at("2026-11-17T07:30:00Z"));
    static final ExtensionWasDenied WAS_DENIED =
            new ExtensionWasDenied(ASKED, DENIED, at("2026-11-17T06:10:00Z"));
    static final WasResumed RESUMED =
            new WasResumed(ResumeCause.CUSTOMER_SUPPLEMENTED, at("2026-11-18T01:00:00Z"));

    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(
                        EventTypes.WORKORDER_EXTENSION_REQUESTED,
                        new ExtensionWasRequested(ASKED, at("2026-11-17T05:40:00Z"))),
                Arguments.of(EventTypes.WORKORDER_EXTENDED, EXTENDED),
                Arguments.of(EventTypes.WORKORDER_EXTENSION_DENIED, WAS_DENIED),
                Arguments.of(
                        EventTypes.WORKORDER_SUSPENDED,
                        new WasSuspended(
                                new Suspension(
                                        "customer",
                                        "等待客户确认开挖时间。",
                                        at("2026-11-17T07:00:00Z"),
                                        at("2026-11-19T01:00:00Z"),
                                        true),
                                at("2026-11-17T07:00:00Z"))),
                Arguments.of(EventTypes.WORKORDER_RESUMED, RESUMED),
                Arguments.of(
                        EventTypes.WORKORDER_DATE_PROMISED,
                        new DateWasPromised(
                                at("2026-11-20T08:00:00Z"),
                                "已电话告知客户，本周五前完成路面回填。",
                                at("2026-11-17T08:00:00Z"))),
                Arguments.of(
                        EventTypes.WORKORDER_CUSTOMER_CONTACTED,
                        new MilestoneWasReached(
                                Milestone.CUSTOMER_CONTACTED,
                                "已与客户约定今日下午开挖。",
                                at("2026-11-17T03:08:00Z"))),
                Arguments.of(
                        EventTypes.WORKORDER_ARRIVED,
                        new MilestoneWasReached(
                                Milestone.ARRIVED, "抢修车已到院东门。", at("2026-11-17T03:12:00Z"))),
                Arguments.of(EventTypes.WORKORDER_SUPERVISED, SUPERVISED),
                Arguments.of(
                        EventTypes.WORKORDER_SUPERVISION_ANSWERED,
                        new SupervisionWasAnswered(
                                "已开挖到位，预计今晚八点恢复供水。", at("2026-11-17T08:20:00Z"))),
                Arguments.of(
                        EventTypes.WORKORDER_WRITTEN_BACK,
                        new WasWrittenBack("已登记抢修台账。", at("2026-11-18T02:00:00Z"))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_published_as_agreed(EventTypes type, WorkOrderFact fact) {
        var event = WorkOrderContract.publish(workOrder(), fact, null);

        assertThat(EventTypes.of(event)).isEqualTo(type);
        assertThat(Golden.tree(EventJson.write(event))).isEqualTo(Golden.tree(type));
    }

    static Stream<Arguments> instructions() {
        return Stream.of(
                Arguments.of(EventTypes.INSTRUCTION_EXTENDED, EXTENDED),
                Arguments.of(EventTypes.INSTRUCTION_EXTENSION_DENIED, WAS_DENIED),
                Arguments.of(EventTypes.INSTRUCTION_RESUMED, RESUMED),
                Arguments.of(EventTypes.INSTRUCTION_SUPERVISED, SUPERVISED));
    }

    @ParameterizedTest
    @MethodSource("instructions")
    void a_decision_of_the_hotline_is_an_instruction(EventTypes type, WorkOrderFact fact) {
        assertThat(instruct(fact))
                .extracting(instruction -> Golden.tree(EventJson.write(instruction.text())))
                .containsExactly(Golden.tree(type));
    }

    @Test
    void a_department_gets_no_instruction_about_its_own_request() {
        assertThat(instruct(new ExtensionWasRequested(ASKED, ASKED.requestedAt()))).isEmpty();
        assertThat(instruct(new DateWasPromised(ASKED.until(), null, ASKED.requestedAt())))
                .isEmpty();
    }

    /// Covers T9.
    @Test
    void a_chase_says_what_it_changes() {
        var fact =
                new WasChased(
                        "水流变大，已淹到小区地下车库入口。",
                        "先关阀排水，再更换管段。",
                        at("2026-11-17T12:00:00Z"),
                        at("2026-11-17T02:45:11Z"));

        assertThat(Golden.tree(EventJson.write(WorkOrderContract.publish(workOrder(), fact, null))))
                .isEqualTo(Golden.tree(Golden.payload("workorder.chased.v1+change")));
        assertThat(instruct(fact))
                .extracting(instruction -> Golden.tree(EventJson.write(instruction.text())))
                .containsExactly(Golden.tree(Golden.payload("instruction.chased.v1+change")));
    }

    private static List<Instruction> instruct(WorkOrderFact fact) {
        return InstructionContract.instruct(WorkOrderContractTest.TICKET, workOrder(), fact);
    }

    static Accepted workOrder() {
        Instant assigned = at("2026-11-17T02:30:00Z");
        Instant accept = at("2026-11-17T03:00:00Z");
        Instant resolve = at("2026-11-18T20:30:00Z");
        var assignment =
                new Assignment(
                        "engineering",
                        "leak-large-pipe",
                        assigned,
                        TwoClocks.from(
                                assigned,
                                new Deadlines(
                                        new Deadline(accept, accept),
                                        new Deadline(resolve, resolve))));
        return new Accepted(WorkOrderContractTest.ORDER, assignment, assigned, null, null);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}

package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.clock.domain.TwoClocks;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Evidence;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.HasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAccepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.platform.deadline.domain.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Tests the second dispatch of the golden leak and every fact about it.
class WorkOrderContractTest {
    static final String WARNING = "用户回访不满意：抢修后路面仍在渗水。请重新处理并说明原因，本次记入考核。";
    static final String CHASE = "水流变大，已淹到小区地下车库入口。";
    static final String REASON = "管径更正为DN 150，按规定转营业所。";
    static final String WITHDRAWAL = "邻居已报过同一处漏水，不用重复处理。";
    static final TicketSnapshot TICKET = ticket();
    static final Order ORDER =
            new Order(
                    Golden.WORK_ORDER,
                    Golden.TICKET,
                    "2026-0000123-6/2",
                    2,
                    WARNING,
                    false,
                    TICKET.receivedAt());
    static final Issued AT_ENGINEERING =
            issuedTo("engineering", "2026-11-17T03:00:00Z", "2026-11-18T02:30:00Z");
    static final Issued AT_SALES =
            issuedTo("sales-office", "2026-11-17T04:05:00Z", "2026-11-18T03:35:00Z");

    static Stream<Arguments> facts() {
        return Stream.of(
                fact(EventTypes.WORKORDER_ISSUED, new WasIssued(at("2026-11-17T02:30:00Z"))),
                fact(
                        EventTypes.WORKORDER_ACCEPTED,
                        new WasAccepted(at("2026-11-17T03:04:12.123456Z"))),
                fact(
                        EventTypes.WORKORDER_PROGRESSED,
                        new HasProgressed(
                                new Progress(
                                        "已关阀开挖，接口处漏水，需更换一段管道。",
                                        "和平路100号至160号、新华里小区",
                                        at("2026-11-18T01:00:00Z")),
                                at("2026-11-17T03:15:40Z"))),
                fact(
                        EventTypes.WORKORDER_COMPLETED,
                        new WasCompleted(
                                new Result(
                                        Result.Outcome.SOLVED,
                                        "管道接口老化，首次抢修的卡箍松动。",
                                        "更换DN 200管道3米，已恢复供水，路面已回填。",
                                        null),
                                at("2026-11-18T00:50:00Z"))),
                fact(
                        EventTypes.WORKORDER_RETURNED,
                        new WasReturned("现场实测管径为DN 150，应由营业所处理。", at("2026-11-17T03:30:00Z"))),
                fact(EventTypes.WORKORDER_CHASED, new WasChased(CHASE, at("2026-11-17T02:45:11Z"))),
                fact(
                        EventTypes.WORKORDER_RECALLED,
                        new WasRecalled(WITHDRAWAL, true, at("2026-11-17T05:00:01Z"))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_published_as_agreed(EventTypes type, WorkOrderFact fact) {
        var event = WorkOrderContract.publish(AT_ENGINEERING, fact, null);

        assertThat(EventTypes.of(event)).isEqualTo(type);
        assertThat(Golden.tree(EventJson.write(event))).isEqualTo(Golden.tree(type));
    }

    @Test
    void a_reassignment_is_published_as_agreed() {
        var event = WorkOrderContract.publish(AT_SALES, reassigned(true), null);

        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_REASSIGNED));
    }

    static Stream<Arguments> factsWithTheCustomersDeadline() {
        return Stream.of(
                Arguments.of(AT_ENGINEERING, factOf(EventTypes.WORKORDER_ISSUED)),
                Arguments.of(AT_ENGINEERING, factOf(EventTypes.WORKORDER_COMPLETED)),
                Arguments.of(AT_SALES, reassigned(true)));
    }

    /// Covers F1 and F2.
    @ParameterizedTest
    @MethodSource("factsWithTheCustomersDeadline")
    void the_customer_s_deadline_is_published_as_agreed(Issued after, WorkOrderFact fact) {
        var event = WorkOrderContract.publish(after, fact, at("2026-11-17T00:12:30.125Z"));

        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.of(event), "customer-deadline"));
    }

    private static WorkOrderFact factOf(EventTypes type) {
        return facts().filter(arguments -> arguments.get()[0] == type)
                .map(arguments -> (WorkOrderFact) arguments.get()[1])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void instructions_are_published_as_agreed() {
        assertThat(instruct(new WasIssued(at("2026-11-17T02:30:00Z"))))
                .containsExactly(Golden.tree(EventTypes.INSTRUCTION_ISSUED));
        assertThat(instruct(new WasChased(CHASE, at("2026-11-17T02:45:11Z"))))
                .containsExactly(Golden.tree(EventTypes.INSTRUCTION_CHASED));
        assertThat(instruct(new WasRecalled(WITHDRAWAL, true, at("2026-11-17T05:00:01Z"))))
                .containsExactly(Golden.tree(EventTypes.INSTRUCTION_RECALLED));
    }

    /// Covers T11.
    @Test
    void the_evidence_of_a_warning_is_published_as_agreed() {
        var proven =
                new Order(
                        ORDER.id(),
                        ORDER.ticketId(),
                        ORDER.number(),
                        ORDER.round(),
                        ORDER.warning(),
                        false,
                        ORDER.receivedAt(),
                        false,
                        null,
                        List.of(new Evidence(Golden.ATTACHMENT, "渗水照片.jpg")));
        var after = new Issued(proven, AT_ENGINEERING.assignment());
        var fact = new WasIssued(at("2026-11-17T02:30:00Z"));

        var event = WorkOrderContract.publish(after, fact, at("2026-11-17T00:12:30.125Z"));

        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_ISSUED, "evidence"));
        assertThat(InstructionContract.instruct(TICKET, after, fact))
                .extracting(instruction -> Golden.tree(EventJson.write(instruction.text())))
                .containsExactly(Golden.tree(EventTypes.INSTRUCTION_ISSUED, "evidence"));
    }

    @Test
    void a_department_gets_no_instruction_about_its_own_action() {
        assertThat(instruct(new WasAccepted(at("2026-11-17T03:00:00Z")))).isEmpty();
        assertThat(instruct(new WasReturned("口径", at("2026-11-17T03:00:00Z")))).isEmpty();
        assertThat(instruct(new WasRecalled(WITHDRAWAL, false, at("2026-11-17T05:00:01Z"))))
                .isEmpty();
    }

    @Test
    void a_reassignment_instructs_the_new_department_and_the_old_one_if_it_still_had_it() {
        assertThat(InstructionContract.instruct(TICKET, AT_SALES, reassigned(true)))
                .extracting(Instruction::department)
                .containsExactly("engineering", "sales-office");
        assertThat(InstructionContract.instruct(TICKET, AT_SALES, reassigned(false)))
                .extracting(Instruction::department)
                .containsExactly("sales-office");
    }

    private static List<JsonNode> instruct(WorkOrderFact fact) {
        return InstructionContract.instruct(TICKET, AT_ENGINEERING, fact).stream()
                .map(instruction -> Golden.tree(EventJson.write(instruction.text())))
                .toList();
    }

    private static WasReassigned reassigned(boolean taken) {
        return new WasReassigned("engineering", taken, REASON, at("2026-11-17T03:35:00Z"));
    }

    private static Arguments fact(EventTypes type, WorkOrderFact fact) {
        return Arguments.of(type, fact);
    }

    private static Issued issuedTo(String department, String acceptBy, String resolveBy) {
        return new Issued(
                ORDER,
                new Assignment(
                        department,
                        "leak-large-pipe",
                        at("2026-11-17T02:30:00Z"),
                        TwoClocks.from(
                                at("2026-11-17T02:30:00Z"),
                                new Deadlines(
                                        new Deadline(at(acceptBy), at(acceptBy)),
                                        new Deadline(at(resolveBy), at(resolveBy))))));
    }

    private static TicketSnapshot ticket() {
        Created created = Golden.event(Created.class);
        return new TicketSnapshot(
                created.ticketId(),
                created.number(),
                created.channel(),
                created.category(),
                created.kind(),
                created.nature(),
                created.severity(),
                created.description(),
                created.customer(),
                created.place(),
                created.fields(),
                List.of(),
                created.receivedAt(),
                null,
                null,
                null);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}

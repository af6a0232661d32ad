package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Recalled;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.Return;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TicketEvent.Answered;
import io.openhotline.contracts.TicketEvent.FormLine;
import io.openhotline.contracts.TicketEvent.FormSigned;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.contracts.TicketEvent.Supplemented;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Dispatch passes on to the department what happens to a ticket at the desk and at follow-up.
@QuarkusTest
class TicketEventServiceComponentTest extends RunningDispatch {
    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private static final String AGAIN = "客户再次反映 · The customer reports it again: 又漏了";

    private final Database database;

    TicketEventServiceComponentTest(Database database) {
        this.database = database;
    }

    /// Covers W2.
    @Test
    void a_ticket_that_was_answered_at_once_is_not_dispatched() {
        LeakReport leak = aLeakReport().thatWasAnsweredAtOnce();
        wire.send(Topics.TICKETS, leak.event());
        wire.send(Topics.TICKETS, new Answered(leak.id(), "已在抢修", true, NOW));
        dispatched(aLeakReport());

        assertThat(workOrders(leak.id())).isEmpty();
    }

    @Test
    void a_supplement_chases_the_department() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        wire.send(Topics.TICKETS, new Supplemented(leak.id(), "已淹到车库", NOW));

        eventually(() -> {
            assertThat(instructions("engineering", leak.id(), Chased.class))
                    .containsExactly(
                            new Chased(
                                    leak.id(),
                                    order,
                                    leak.number() + "/1",
                                    "已淹到车库",
                                    NOW,
                                    null,
                                    null));
            assertThat(facts(leak.id()))
                    .containsExactly("workorder.issued.v1", "workorder.chased.v1");
        });
    }

    @Test
    void a_form_that_is_signed_off_reaches_the_department_as_it_is_printed_w9() {
        LeakReport leak = aLeakReport();
        id(dispatched(leak));

        wire.send(
                Topics.TICKETS,
                new FormSigned(
                        leak.id(),
                        UUID.randomUUID(),
                        "meter-suspension",
                        "水表报停申请表 · Suspension of a meter",
                        List.of(new FormLine("reading", "水表读数 · Reading", "1284 m³")),
                        "agent:1001",
                        NOW));

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), Chased.class))
                        .extracting(Chased::text)
                        .containsExactly(
                                "水表报停申请表 · Suspension of a meter\n水表读数 · Reading: 1284 m³"));
    }

    /// Early versions stored instants as seconds.
    @Test
    void a_supplement_stored_by_an_earlier_version_is_still_shown() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        database.update(
                "update ticket set supplements = ?::jsonb where id = ?",
                "[{\"at\": 1795777246.740393000, \"text\": \"已淹到车库\"}]",
                leak.id());

        wire.send(Topics.TICKETS, new Supplemented(leak.id(), "水更大了", NOW));

        eventually(() ->
                assertThat(workOrder(order).getString("task.description"))
                        .endsWith("补充 · Added: 已淹到车库\n\n补充 · Added: 水更大了"));
    }

    @Test
    void a_supplement_while_the_desk_has_it_reaches_the_next_department() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        reply("engineering", new Return(leak.id(), order, "实测口径100毫米", null, null));
        eventually(() -> assertThat(status(order)).isEqualTo("RETURNED"));

        wire.send(Topics.TICKETS, new Supplemented(leak.id(), "已淹到车库", NOW));
        eventually(
                () -> assertThat(workOrder(order).getString("task.description")).endsWith("已淹到车库"));
        post(
                        "senior:1101",
                        order,
                        "reassignment",
                        Map.of("department", "sales-office", "reason", "口径更正"))
                .statusCode(200);

        eventually(() ->
                assertThat(instructions("sales-office", leak.id(), Issued.class))
                        .singleElement()
                        .extracting(Issued::description)
                        .asString()
                        .endsWith("已淹到车库"));
        assertThat(instructions("engineering", leak.id())).containsExactly("instruction.issued.v1");
    }

    @Test
    void a_withdrawal_recalls_the_open_work_order() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        wire.send(Topics.TICKETS, new Withdrawn(leak.id(), "邻居已报过", NOW));

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), Recalled.class))
                        .containsExactly(
                                new Recalled(
                                        leak.id(), order, leak.number() + "/1", "邻居已报过", NOW)));
        assertThat(status(order)).isEqualTo("RECALLED");
    }

    @Test
    void an_answer_of_the_desk_recalls_open_work_orders_but_no_completed_ones() {
        LeakReport open = aLeakReport();
        LeakReport done = aLeakReport();
        UUID first = id(dispatched(open));
        UUID second = id(dispatched(done));
        complete(done, second);

        wire.send(Topics.TICKETS, new Answered(done.id(), "已修复", false, NOW));
        wire.send(Topics.TICKETS, new Answered(open.id(), "已修复", false, NOW));

        eventually(() -> assertThat(status(first)).isEqualTo("RECALLED"));
        assertThat(status(second)).isEqualTo("COMPLETED");
    }

    /// Covers T11.
    @Test
    void rework_is_a_second_dispatch_with_a_warning_to_the_last_department() {
        LeakReport leak = aLeakReport();
        UUID first = id(dispatched(leak));
        post(
                        "senior:1101",
                        first,
                        "reassignment",
                        Map.of("department", "technical", "reason", "需技术部处理"))
                .statusCode(200);
        complete(leak, first);

        wire.send(Topics.FOLLOW_UPS, rework(leak, 2));

        eventually(() ->
                assertThat(instructions("technical", leak.id(), Issued.class))
                        .extracting(Issued::number, Issued::round, Issued::warning)
                        .containsExactly(
                                tuple(leak.number() + "/1", 1, null),
                                tuple(leak.number() + "/2", 2, "路面仍在渗水")));
        assertThat((WorkOrderEvent.Issued) factsInFull(leak.id()).getLast())
                .extracting(WorkOrderEvent.Issued::round, WorkOrderEvent.Issued::rule)
                .containsExactly(2, "leak-large-pipe");
    }

    /// Covers T11.
    @Test
    void rework_of_a_ticket_that_the_desk_answered_goes_by_route() {
        LeakReport leak = aLeakReport().onPipe(100).thatWasAnsweredAtOnce();
        wire.send(Topics.TICKETS, leak.event());
        wire.send(Topics.FOLLOW_UPS, rework(leak, 2));

        eventually(() ->
                assertThat(instructions("sales-office", leak.id(), Issued.class))
                        .extracting(Issued::number, Issued::round)
                        .containsExactly(tuple(leak.number() + "/1", 2)));
    }

    /// Topics have no common order: a restarted service may read the rework first.
    @Test
    void a_rework_before_its_ticket_waits_for_the_ticket() {
        LeakReport leak = aLeakReport().thatWasAnsweredAtOnce();
        wire.send(Topics.FOLLOW_UPS, rework(leak, 2));
        LeakReport meanwhile = aLeakReport().thatWasAnsweredAtOnce();
        wire.send(Topics.TICKETS, meanwhile.event());
        wire.send(Topics.FOLLOW_UPS, rework(meanwhile, 2));
        eventually(() -> assertThat(workOrders(meanwhile.id())).hasSize(1));

        wire.send(Topics.TICKETS, leak.event());

        eventually(() -> assertThat(workOrders(leak.id())).hasSize(1));
    }

    /// One poll may return both, in either order.
    @Test
    void a_rework_in_the_batch_of_its_ticket_is_dispatched() {
        List<LeakReport> leaks =
                Stream.generate(() -> aLeakReport().thatWasAnsweredAtOnce()).limit(20).toList();
        for (LeakReport leak : leaks) {
            wire.send(Topics.FOLLOW_UPS, rework(leak, 2));
            wire.send(Topics.TICKETS, leak.event());
        }

        eventually(() ->
                assertThat(leaks).allSatisfy(leak -> assertThat(workOrders(leak.id())).hasSize(1)));
    }

    @Test
    void the_same_rework_requested_twice_is_dispatched_once() {
        LeakReport leak = aLeakReport();
        complete(leak, id(dispatched(leak)));

        wire.send(Topics.FOLLOW_UPS, rework(leak, 2));
        wire.send(Topics.FOLLOW_UPS, rework(leak, 2));
        wire.send(Topics.FOLLOW_UPS, rework(leak, 3));

        eventually(() -> assertThat(workOrders(leak.id())).hasSize(3));
    }

    /// Covers C12 and T11: "still leaking the next day".
    @Test
    void a_reopened_ticket_goes_to_the_same_department_again_with_its_reason() {
        LeakReport leak = aLeakReport();
        complete(leak, id(dispatched(leak)));

        wire.send(Topics.TICKETS, reopened(leak));

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), Issued.class))
                        .extracting(Issued::number, Issued::round, Issued::warning)
                        .containsExactly(
                                tuple(leak.number() + "/1", 1, null),
                                tuple(leak.number() + "/2", 2, AGAIN)));
    }

    @Test
    void a_reopening_in_the_round_of_a_rework_chases_its_work_order() {
        LeakReport leak = aLeakReport();
        complete(leak, id(dispatched(leak)));
        wire.send(Topics.FOLLOW_UPS, rework(leak, 2));
        eventually(() -> assertThat(workOrders(leak.id())).hasSize(2));

        wire.send(Topics.TICKETS, reopened(leak));

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), Chased.class))
                        .extracting(Chased::number, Chased::text)
                        .containsExactly(tuple(leak.number() + "/2", AGAIN)));
        assertThat(workOrders(leak.id())).hasSize(2);
    }

    private static Reopened reopened(LeakReport leak) {
        return new Reopened(leak.id(), 2, "又漏了", null, NOW);
    }

    private void complete(LeakReport leak, UUID order) {
        String department = workOrder(order).getString("department");
        reply(department, new Complete(leak.id(), order, Outcome.SOLVED, null, "更换管段3米", null));
        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));
    }

    private static ReworkRequested rework(LeakReport leak, int round) {
        return new ReworkRequested(leak.id(), UUID.randomUUID(), round, "路面仍在渗水", NOW);
    }
}

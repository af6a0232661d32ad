package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aComplaintOfAUnit;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.DepartmentInstruction.CoHandlingIssued;
import io.openhotline.contracts.DepartmentInstruction.Extended;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Resumed;
import io.openhotline.contracts.DepartmentInstruction.ReturnRefused;
import io.openhotline.contracts.DepartmentReply.ApproveOutcome;
import io.openhotline.contracts.DepartmentReply.CoHandlerComplete;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.PromiseDate;
import io.openhotline.contracts.DepartmentReply.RequestExtension;
import io.openhotline.contracts.DepartmentReply.Return;
import io.openhotline.contracts.DepartmentReply.Suspend;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.ResumeCause;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The negotiation over Kafka and HTTP, while dispatch is killed between its steps. The scenes
/// share the two kills, because the launcher gives up after the fifth death within two minutes.
@Order(11)
@ExtendWith(HotlineSystemExtension.class)
class CrashedNegotiationJourneyIT {
    static final String SUPERVISOR = "supervisor:1201";
    static final String SENIOR = "senior:1101";

    private final Desk desk;
    private final WorkOrders workOrders;
    private final DepartmentSystem engineering;
    private final DepartmentSystem salesOffice;
    private final Instance dispatch;

    CrashedNegotiationJourneyIT(HotlineSystem hotline) {
        desk = hotline.desk();
        workOrders = hotline.workOrders();
        engineering = hotline.department("engineering");
        salesOffice = hotline.department("sales-office");
        dispatch = Instance.of(hotline.process("dispatch-service"));
    }

    @Test
    void every_scene_of_the_negotiation_goes_on_after_a_crash_where_it_was() {
        // given what a department or an agent began (T5, C5, P2)
        Filed reviewed = desk.file(aComplaintOfAUnit());
        UUID held = held(reviewed);
        Issued extended = issued(desk.file(aLeakReport().onPipe(300)));
        Issued suspended = issued(desk.file(aLeakReport().onPipe(300)));
        Issued returned = issued(desk.file(aLeakReport().onPipe(300)));
        Issued shared = issued(desk.file(aLeakReport().onPipe(300)));
        Issued promised = issued(desk.file(aLeakReport().onPipe(300)));
        Instant later = extended.resolveBy().plus(Duration.ofHours(12));
        Instant date = soon(Duration.ofDays(3));
        Instant until = soon(Duration.ofSeconds(15));
        engineering.reply(
                new RequestExtension(
                        extended.ticketId(), extended.workOrderId(), null, later, "配件从外地调运"));
        engineering.reply(
                new Return(returned.ticketId(), returned.workOrderId(), "非本部门职责", null, null));
        engineering.reply(
                new Suspend(suspended.ticketId(), suspended.workOrderId(), "weather", "暴雨", until));
        awaitStatus(suspended, "SUSPENDED");

        // when dispatch dies, and departments reply meanwhile
        dispatch.kill();
        engineering.reply(
                new PromiseDate(promised.ticketId(), promised.workOrderId(), date, "三天内修好"));
        dispatch.awaitReady(Duration.ofMinutes(2));
        awaitStatus(returned, "RETURNED");
        awaitAsked(extended);
        workOrders.release(held);
        workOrders.command(SUPERVISOR, extended.workOrderId(), "extension-grant", Map.of());
        workOrders.command(
                SENIOR, returned.workOrderId(), "return-refusal", Map.of("reason", "按职责由你部门处理"));
        workOrders.command(
                SENIOR,
                shared.workOrderId(),
                "co-handlers",
                Map.of("department", "sales-office", "task", "逐户告知停水时间"));
        Filed sharedTicket = new Filed(shared.ticketId(), shared.number());
        CoHandlingIssued part =
                salesOffice.awaits(sharedTicket, CoHandlingIssued.class).instruction();
        Issued order = salesOffice.awaits(reviewed, Issued.class).instruction();

        // and dies again, before what follows is read
        dispatch.kill();
        salesOffice.reply(new CoHandlerComplete(part.ticketId(), part.workOrderId(), "已全部告知"));
        salesOffice.reply(proposal(order, "2101"));
        dispatch.awaitReady(Duration.ofMinutes(2));

        // then each department has been told what was decided, once
        assertThat(once(extended, Extended.class).dueAt()).isEqualTo(later);
        assertThat(once(returned, ReturnRefused.class).resolveBy()).isEqualTo(returned.resolveBy());
        assertThat(once(suspended, Resumed.class))
                .returns(until, Resumed::resumedAt)
                .returns(ResumeCause.DATE_REACHED, Resumed::cause);
        assertThat(workOrders.of(promised.workOrderId()).path("promisedFor").asText())
                .isEqualTo(date.toString());
        awaitStatus(order, "PROPOSED");
        salesOffice.reply(new ApproveOutcome(order.ticketId(), order.workOrderId(), "2102"));
        awaitPartDone(shared);
        List.of(extended, suspended, returned, shared, promised)
                .forEach(it -> engineering.reply(Replies.solved(it)));
        theCoursesTellAll(reviewed, extended, suspended, returned, shared, promised);
    }

    private UUID held(Filed ticket) {
        await().until(() -> !workOrders.of(ticket).isEmpty());
        UUID order = workOrders.only(ticket);
        assertThat(workOrders.of(order).path("status").asText()).isEqualTo("AWAITING_REVIEW");
        return order;
    }

    private Issued issued(Filed ticket) {
        return engineering.awaits(ticket, Issued.class).instruction();
    }

    private void awaitStatus(Issued order, String status) {
        await().untilAsserted(() ->
                assertThat(workOrders.of(order.workOrderId()).path("status").asText())
                        .isEqualTo(status));
    }

    private void awaitAsked(Issued order) {
        await().until(() ->
                workOrders.of(order.workOrderId()).hasNonNull("extensionRequestedUntil"));
    }

    private void awaitPartDone(Issued order) {
        await().untilAsserted(() ->
                assertThat(workOrders.of(order.workOrderId()).at("/coHandlers/0/stage").asText())
                        .isEqualTo("COMPLETED"));
    }

    private <T extends io.openhotline.contracts.DepartmentInstruction> T once(
            Issued order, Class<T> type) {
        Filed ticket = new Filed(order.ticketId(), order.number());
        T instruction = engineering.awaits(ticket, type).instruction();
        assertThat(engineering.received(ticket, type)).hasSize(1);
        return instruction;
    }

    private static Complete proposal(Issued order, String person) {
        return new Complete(
                order.ticketId(),
                order.workOrderId(),
                Outcome.SOLVED,
                "派工遗漏",
                "已上门处理并致歉",
                true,
                null,
                person);
    }

    /// Checks that no crash lost or repeated a fact.
    private void theCoursesTellAll(
            Filed reviewed,
            Issued extended,
            Issued suspended,
            Issued returned,
            Issued shared,
            Issued promised) {
        tells(
                reviewed,
                "review-requested",
                "released",
                "issued",
                "outcome-proposed",
                "outcome-approved",
                "completed");
        tells(of(extended), "issued", "extension-requested", "extended", "completed");
        tells(of(suspended), "issued", "suspended", "resumed", "completed");
        tells(of(returned), "issued", "returned", "return-refused", "completed");
        tells(of(shared), "issued", "co-handler-added", "co-handler-completed", "completed");
        tells(of(promised), "issued", "date-promised", "completed", "clock-ended");
    }

    private static Filed of(Issued order) {
        return new Filed(order.ticketId(), order.number());
    }

    private void tells(Filed ticket, String... facts) {
        await().untilAsserted(() ->
                assertThat(desk.timeline(ticket, Topics.WORK_ORDERS))
                        .containsExactly(
                                List.of(facts).stream()
                                        .map(fact -> "workorder." + fact + ".v1")
                                        .toArray(String[]::new)));
    }

    private static Instant soon(Duration ahead) {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(ahead);
    }
}

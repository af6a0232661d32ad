package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aConsultOnPrice;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Recalled;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Commands of customer, desk and departments before a ticket is handled.
@Order(2)
@ExtendWith(HotlineSystemExtension.class)
class NegotiationJourneyIT {
    private final Desk desk;
    private final WorkOrders workOrders;
    private final FollowUps followUps;
    private final DepartmentSystem salesOffice;
    private final DepartmentSystem engineering;

    NegotiationJourneyIT(HotlineSystem hotline) {
        desk = hotline.desk();
        workOrders = hotline.workOrders();
        followUps = hotline.followUps();
        salesOffice = hotline.department("sales-office");
        engineering = hotline.department("engineering");
    }

    @Test
    void a_ticket_answered_at_first_contact_reaches_no_department() {
        // when (W2)
        Filed ticket = desk.file(aConsultOnPrice().answeredAtOnce("第二阶梯每立方米 3.45 元"));

        // then
        assertThat(desk.ticket(ticket).get("/answer/firstContact")).isEqualTo("true");
        followUps.satisfyIfSampled(ticket, desk);
        assertThat(workOrders.of(ticket)).isEmpty();
    }

    @Test
    void a_withdrawal_recalls_the_work_order() {
        // given
        Filed ticket = desk.file(aLeakReport().onPipe(300));
        Issued order = engineering.awaits(ticket, Issued.class).instruction();

        // when (T9)
        desk.withdraw(ticket, "用户自行修复");

        // then
        Recalled recall = engineering.awaits(ticket, Recalled.class).instruction();
        assertThat(recall.workOrderId()).isEqualTo(order.workOrderId());
        assertThat(recall.reason()).isEqualTo("用户自行修复");
        assertThat(desk.status(ticket)).isEqualTo("WITHDRAWN");
        theWorkOrderBecomes(ticket, "RECALLED");
    }

    @Test
    void a_supplement_chases_the_work_order() {
        // given
        Filed ticket = desk.file(aLeakReport().onPipe(300));
        Issued order = engineering.awaits(ticket, Issued.class).instruction();

        // when (T5, T9)
        desk.supplement(ticket, "水已漫到地下车库入口");

        // then
        Chased chase = engineering.awaits(ticket, Chased.class).instruction();
        assertThat(chase.workOrderId()).isEqualTo(order.workOrderId());
        assertThat(chase.text()).isEqualTo("水已漫到地下车库入口");
        engineering.reply(Replies.solved(order));
        followUps.satisfyIfSampled(ticket, desk);
    }

    @Test
    void a_returned_work_order_is_reassigned_by_the_desk() {
        // given a department without Kafka that returns the order over HTTP
        Filed ticket = desk.file(aLeakReport().onPipe(100));
        Issued order = salesOffice.awaits(ticket, Issued.class).instruction();
        workOrders.returned("sales-office", order.workOrderId(), "主管漏水，非户内支管");
        desk.awaitStatus(ticket, "RETURNED");

        // when (P2: the desk passes the order on)
        workOrders.reassign(order.workOrderId(), "engineering", "现场确认为主管");

        // then
        Issued again = engineering.awaits(ticket, Issued.class).instruction();
        assertThat(again.workOrderId()).isEqualTo(order.workOrderId());
        assertThat(again.round()).isEqualTo(1);
        desk.awaitStatus(ticket, "DISPATCHED");
        assertThat(desk.ticket(ticket).get("/workOrder/department")).isEqualTo("engineering");
        engineering.reply(Replies.solved(again));
        followUps.satisfyIfSampled(ticket, desk);
    }

    private void theWorkOrderBecomes(Filed ticket, String status) {
        await().untilAsserted(() ->
                assertThat(workOrders.of(ticket))
                        .singleElement()
                        .extracting(order -> order.path("status").asText())
                        .isEqualTo(status));
    }
}

package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutWaterQuality;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.ReceivedInstruction;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.parties.TicketRequest;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tickets from filing to closure, across all services.
@Order(1)
@ExtendWith(HotlineSystemExtension.class)
class WholeCourseJourneyIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Desk desk;
    private final WorkOrders workOrders;
    private final FollowUps followUps;
    private final DepartmentSystem salesOffice;
    private final DepartmentSystem engineering;
    private final DepartmentSystem waterPlant;

    WholeCourseJourneyIT(HotlineSystem hotline) {
        desk = hotline.desk();
        workOrders = hotline.workOrders();
        followUps = hotline.followUps();
        salesOffice = hotline.department("sales-office");
        engineering = hotline.department("engineering");
        waterPlant = hotline.department("water-plant");
    }

    @Test
    void a_leak_above_dn150_is_repaired_by_engineering() {
        // given (W3)
        assertThat(workOrders.preview("category=leak&channel=phone&fields.pipeDiameterMm=200"))
                .isEqualTo("engineering");

        // when
        Filed ticket = desk.file(aLeakReport().onPipe(200), "00-" + TRACE + "-00f067aa0ba902b7-01");

        // then
        ReceivedInstruction<Issued> order = engineering.awaits(ticket, Issued.class);
        assertThat(order.traceId()).isEqualTo(TRACE);
        assertThat(order.seen().sequence()).isEqualTo(1);
        assertThat(order.instruction().number()).isEqualTo(ticket.number() + "/1");
        assertThat(order.instruction().fields()).containsEntry("pipeDiameterMm", 200);
        assertThat(order.instruction().customer())
                .extracting(customer -> customer.phone())
                .isEqualTo("+86" + TicketRequest.PHONE);
        assertThat(order.instruction().place())
                .extracting(place -> place.address())
                .isEqualTo("解放路 12 号");

        engineering.reply(Replies.accept(order.instruction()));
        desk.awaitStatus(ticket, "ACCEPTED");
        theHotlineSeesTheAffectedAreaAtOnce(ticket, order.instruction());
        engineering.reply(Replies.solved(order.instruction()));
        followUps.satisfyIfSampled(ticket, desk);
        // Topics are read side by side, so the closure can be shown before the completion.
        await().untilAsserted(() -> theCourseIsOneRecord(ticket));
    }

    private void theHotlineSeesTheAffectedAreaAtOnce(Filed ticket, Issued order) {
        Instant noWaterUntil =
                Instant.now().plus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

        engineering.reply(Replies.progress(order, "解放路沿线小区", noWaterUntil));

        await().untilAsserted(() -> {
            Response seen = desk.ticket(ticket);
            assertThat(seen.get("/status")).isEqualTo("IN_PROGRESS");
            assertThat(seen.get("/workOrder/affectedArea")).isEqualTo("解放路沿线小区");
            assertThat(seen.get("/workOrder/expectedCompletion"))
                    .isEqualTo(noWaterUntil.toString());
        });
    }

    /// Checks W5 across the services.
    private void theCourseIsOneRecord(Filed ticket) {
        assertThat(desk.timeline(ticket, Topics.TICKETS))
                .startsWith("ticket.created.v1")
                .endsWith("ticket.closed.v1");
        assertThat(desk.timeline(ticket, Topics.WORK_ORDERS))
                .containsExactly(
                        "workorder.issued.v1",
                        "workorder.accepted.v1",
                        "workorder.progressed.v1",
                        "workorder.completed.v1");
        assertThat(desk.timeline(ticket, Topics.FOLLOW_UPS)).isNotEmpty();
        assertThat(desk.timeline(ticket))
                .extracting(item -> Instant.parse(item.path("at").asText()))
                .isSorted();
        assertThat(desk.timeline(ticket))
                .allSatisfy(item -> {
                    assertThat(item.at("/summary/zh").asText()).isNotBlank();
                    assertThat(item.at("/summary/en").asText()).isNotBlank();
                });
    }

    @Test
    void a_leak_up_to_dn150_goes_to_the_sales_office() {
        Filed ticket = desk.file(aLeakReport().onPipe(150));

        assertThat(salesOffice.awaits(ticket, Issued.class).instruction().category())
                .isEqualTo("leak");
        assertThat(engineering.received(ticket, Issued.class)).isEmpty();
    }

    @Test
    void a_complaint_is_handled_again_until_the_customer_is_satisfied() {
        // given a complaint that the department judges valid (W4) and completes
        Filed ticket = desk.file(aComplaintAboutWaterQuality());
        Issued first = waterPlant.awaits(ticket, Issued.class).instruction();
        assertThat(first.warning()).isNull();
        waterPlant.reply(Replies.solvedValidComplaint(first));

        // when the customer is not satisfied; complaints are always followed up (P8)
        followUps.ask(followUps.awaitOpen(ticket), "DISSATISFIED");

        // then a second dispatch is issued with a written warning (P7, T11)
        Issued second = waterPlant.awaits(ticket, Issued.class, 2).instruction();
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.number()).isEqualTo(ticket.number() + "/2");
        assertThat(second.warning()).contains(ticket.number());

        // and after the second handling the customer is asked again
        waterPlant.reply(Replies.solvedValidComplaint(second));
        JsonNode again = followUps.awaitOpen(ticket);
        assertThat(again.path("round").asInt()).isEqualTo(2);
        followUps.ask(again, "SATISFIED");
        desk.awaitStatus(ticket, "CLOSED");
        assertThat(desk.ticket(ticket).get("/closure/reason")).isEqualTo("SATISFIED");
        assertThat(workOrders.of(ticket))
                .extracting(order -> order.path("status").asText())
                .containsOnly("COMPLETED")
                .hasSize(2);
    }
}

package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutWaterQuality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.DepartmentInstruction.AppealDecided;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentReply.Appeal;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Instance;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A reopened ticket, a written warning and an appeal over Kafka and HTTP, while dispatch is killed
/// four times between the steps: after the fifth death within its window, the launcher gives up.
@Order(3)
@ExtendWith(HotlineSystemExtension.class)
class RecordJourneyIT {
    private final Desk desk;
    private final WorkOrders workOrders;
    private final FollowUps followUps;
    private final DepartmentSystem waterPlant;
    private final Instance dispatch;

    RecordJourneyIT(HotlineSystem hotline) {
        desk = hotline.desk();
        workOrders = hotline.workOrders();
        followUps = hotline.followUps();
        waterPlant = hotline.department("water-plant");
        dispatch = Instance.of(hotline.process("dispatch-service"));
    }

    @Test
    void a_matter_reported_again_is_redone_warned_about_and_appealed_across_crashes() {
        // given a complaint that the department handled
        Filed ticket = desk.file(aComplaintAboutWaterQuality());
        waterPlant.reply(
                Replies.solvedValidComplaint(
                        waterPlant.awaits(ticket, Issued.class).instruction()));
        followUps.ask(followUps.awaitOpen(ticket), "SATISFIED");
        desk.awaitStatus(ticket, "CLOSED");

        // when the customer reports it again (C12)
        dispatch.kill();
        desk.reopen(ticket, "水又变黄了");

        // then the department gets it again with the reason
        Issued second = waterPlant.awaits(ticket, Issued.class, 2).instruction();
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.warning()).contains("水又变黄了");

        // and when the customer is not satisfied with that either (T11)
        dispatch.kill();
        waterPlant.reply(Replies.solvedValidComplaint(second));
        JsonNode again = followUps.awaitOpen(ticket);
        assertThat(again.path("round").asInt()).isEqualTo(2);
        followUps.ask(again, "DISSATISFIED");
        Issued third = waterPlant.awaits(ticket, Issued.class, 3).instruction();
        theRecordShows(second.workOrderId(), "WARNING", "REDONE", "DISSATISFIED");

        // then the department appeals, and the supervisor grants it
        dispatch.kill();
        appealIsGranted(ticket, second);
        waterPlant.reply(Replies.solvedValidComplaint(third));
        followUps.ask(followUps.awaitOpen(ticket), "SATISFIED");
        desk.awaitStatus(ticket, "CLOSED");
        theCourseTellsAll(ticket);
    }

    private void appealIsGranted(Filed ticket, Issued second) {
        waterPlant.reply(
                new Appeal(ticket.id(), second.workOrderId(), AppealSubject.WARNING, "属二次供水水箱问题"));
        await().untilAsserted(() ->
                assertThat(desk.timeline(ticket, Topics.WORK_ORDERS))
                        .contains("workorder.appealed.v1"));
        dispatch.kill();
        dispatch.awaitReady(Duration.ofMinutes(2));
        workOrders.grantAppeal(second.workOrderId(), "经现场核实属实");

        AppealDecided decided = waterPlant.awaits(ticket, AppealDecided.class).instruction();
        assertThat(decided.granted()).isTrue();
        assertThat(entry(second.workOrderId(), "WARNING").path("counts").asBoolean()).isFalse();
    }

    private void theRecordShows(UUID workOrder, String... kinds) {
        await().ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(record(workOrder))
                                .extracting(entry -> entry.path("kind").asText())
                                .containsExactlyInAnyOrder(kinds));
    }

    private JsonNode entry(UUID workOrder, String kind) {
        return record(workOrder).stream()
                .filter(entry -> entry.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> record(UUID workOrder) {
        return workOrders.record("water-plant").stream()
                .filter(entry -> entry.path("workOrderId").asText().equals(workOrder.toString()))
                .toList();
    }

    /// Checks that no crash lost or repeated a fact.
    private void theCourseTellsAll(Filed ticket) {
        assertThat(desk.timeline(ticket, Topics.TICKETS))
                .containsExactly(
                        "ticket.created.v1",
                        "ticket.closed.v1",
                        "ticket.reopened.v1",
                        "ticket.closed.v1");
        await().untilAsserted(() ->
                assertThat(desk.timeline(ticket, Topics.WORK_ORDERS))
                        .containsExactlyInAnyOrder(
                                "workorder.issued.v1",
                                "workorder.completed.v1",
                                "workorder.issued.v1",
                                "workorder.completed.v1",
                                "workorder.issued.v1",
                                "workorder.warned.v1",
                                "workorder.appealed.v1",
                                "workorder.appeal-decided.v1",
                                "workorder.completed.v1"));
    }
}

package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.workorder.BusinessComplaint.aBusinessComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply.ApproveOutcome;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent.ReviewRequested;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Reviews a second dispatch as the first one (T5, T11): the water pack wants it for complaints of
/// units.
@QuarkusTest
class ReviewedReworkComponentTest extends RunningDispatch {
    static final String OFFICE = "sales-office";
    static final String SENIOR = "senior:1101";
    static final String WARNING = "书面警告：用户不满意，限期重新办理。";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Test
    void a_rework_that_a_surveyor_requests_leaves_with_its_warning_when_it_is_released() {
        BusinessComplaint complaint = aBusinessComplaint();
        handled(complaint);

        request(complaint, "agent:3101", "surveyor");

        UUID second = second(complaint);
        assertThat(status(second)).isEqualTo("AWAITING_REVIEW");
        assertThat(instructions(OFFICE, complaint.id(), DepartmentInstruction.Issued.class))
                .extracting(DepartmentInstruction.Issued::round)
                .containsExactly(1);
        as(SENIOR)
                .queryParam("limit", 200)
                .get("/reviews")
                .then()
                .body(
                        "items.find { it.workOrderId == '%s' }.text".formatted(second),
                        equalTo(WARNING));
        release(second);
        assertThat(instructions(OFFICE, complaint.id(), DepartmentInstruction.Issued.class))
                .extracting(
                        DepartmentInstruction.Issued::round, DepartmentInstruction.Issued::warning)
                .last()
                .isEqualTo(tuple(2, WARNING));
        assertThat(facts(complaint.id()))
                .containsSubsequence(
                        "workorder.completed.v1",
                        "workorder.review-requested.v1",
                        "workorder.released.v1",
                        "workorder.issued.v1");
        assertThat(reviewRequests(complaint))
                .extracting(ReviewRequested::author, ReviewRequested::text)
                .containsExactly(tuple("agent:3101", WARNING));
    }

    /// The time to resolve counts from the request, and the time to accept from the release (T8).
    @Test
    void a_rework_in_review_has_the_deadlines_of_a_second_dispatch() {
        BusinessComplaint complaint = aBusinessComplaint();
        handled(complaint);
        clock.moveTo(now.plus(Duration.ofDays(30)));
        request(complaint, "agent:3101", "surveyor");
        UUID second = second(complaint);
        Instant resolveBy = Instant.parse(workOrder(second).getString("resolveBy"));

        assertThat(resolveBy).isAfter(now.plus(Duration.ofDays(30)));
        post(SENIOR, second, "reassignment", Map.of("department", "technical", "reason", "需要技术鉴定"))
                .statusCode(200)
                .body("status", equalTo("AWAITING_REVIEW"));
        assertThat(Instant.parse(workOrder(second).getString("resolveBy")))
                .isAfter(now.plus(Duration.ofDays(30)));
    }

    @Test
    void a_rework_that_a_supervisor_orders_leaves_at_once() {
        BusinessComplaint complaint = aBusinessComplaint();
        handled(complaint);

        request(complaint, "agent:1201", "supervisor");

        assertThat(status(second(complaint))).isEqualTo("ISSUED");
    }

    @Test
    void a_ticket_that_an_agent_reopens_waits_for_its_review_too() {
        BusinessComplaint complaint = aBusinessComplaint();
        handled(complaint);

        complaint.send(wire, 2, "agent:1001", "agent", reopened(complaint, "又没有来人"));

        UUID second = second(complaint);
        assertThat(status(second)).isEqualTo("AWAITING_REVIEW");
        assertThat(reviewRequests(complaint).getFirst().text()).contains("又没有来人");
    }

    /// No department has the work order, so that it can't be chased with the reason.
    @Test
    void what_a_customer_reports_meanwhile_leaves_with_the_work_order() {
        BusinessComplaint complaint = aBusinessComplaint();
        handled(complaint);
        request(complaint, "agent:3101", "surveyor");
        UUID second = second(complaint);

        complaint.send(wire, 2, "agent:1001", "agent", reopened(complaint, "厂区已停工"));
        complaint.send(
                wire,
                3,
                "agent:1001",
                "agent",
                new TicketEvent.Supplemented(complaint.id(), "请周末到场", now));
        eventually(() -> {
            var task = workOrder(second).getString("task.description");
            assertThat(task).contains("厂区已停工", "请周末到场");
        });
        release(second);

        assertThat(
                        instructions(OFFICE, complaint.id(), DepartmentInstruction.Issued.class)
                                .getLast()
                                .description())
                .contains("厂区已停工", "请周末到场");
        assertThat(workOrders(complaint.id())).hasSize(2);
    }

    /// The two topics have no common order.
    @Test
    void a_rework_that_comes_before_its_ticket_keeps_its_author() {
        BusinessComplaint complaint = aBusinessComplaint();
        request(complaint, "agent:3101", "surveyor");

        complaint.send(wire, 1, "customer:app", complaint.event());

        UUID second = second(complaint);
        assertThat(status(second)).isEqualTo("AWAITING_REVIEW");
        assertThat(workOrder(second).getString("reviewAuthor")).isEqualTo("agent:3101");
    }

    @Test
    void a_rework_that_was_sent_back_ends_with_the_withdrawal_of_its_ticket() {
        BusinessComplaint complaint = aBusinessComplaint();
        handled(complaint);
        request(complaint, "agent:3101", "surveyor");
        UUID second = second(complaint);
        post(SENIOR, second, "reviews/" + review(second) + "/send-back", Map.of("reason", "先联系用户"))
                .statusCode(200)
                .body("status", equalTo("SENT_BACK"));

        complaint.send(
                wire,
                2,
                "agent:1001",
                "agent",
                new TicketEvent.Withdrawn(complaint.id(), "用户撤诉", now));

        eventually(() -> assertThat(status(second)).isEqualTo("RECALLED"));
        assertThat(instructions(OFFICE, complaint.id())).doesNotContain("instruction.recalled.v1");
    }

    /// Files as an app, whose dispatches the pack doesn't review.
    private void handled(BusinessComplaint complaint) {
        complaint.send(wire, 1, "customer:app", complaint.event());
        eventually(() -> assertThat(workOrders(complaint.id())).hasSize(1));
        UUID first = workOrders(complaint.id()).getFirst();
        reply(OFFICE, complete(complaint.id(), first));
        reply(OFFICE, new ApproveOutcome(complaint.id(), first, "2102"));
        eventually(() -> assertThat(status(first)).isEqualTo("COMPLETED"));
    }

    private static Complete complete(UUID ticket, UUID order) {
        return new Complete(ticket, order, Outcome.SOLVED, "排班失误", "已登门致歉", true, null, "2101");
    }

    private void request(BusinessComplaint complaint, String actor, String roles) {
        Event rework = new ReworkRequested(complaint.id(), UUID.randomUUID(), 2, WARNING, now);
        wire.send(
                Topics.FOLLOW_UPS,
                complaint.id().toString(),
                Map.of(
                        CloudEventHeaders.ID,
                        UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE,
                        EventTypes.of(rework).wireName(),
                        CloudEventHeaders.SEQUENCE,
                        "1",
                        CloudEventHeaders.ACTOR,
                        actor,
                        CloudEventHeaders.ACTOR_ROLES,
                        roles),
                EventJson.write(rework));
    }

    private Event reopened(BusinessComplaint complaint, String reason) {
        return new TicketEvent.Reopened(complaint.id(), 2, reason, null, now);
    }

    private List<ReviewRequested> reviewRequests(BusinessComplaint complaint) {
        return factsInFull(complaint.id()).stream()
                .filter(ReviewRequested.class::isInstance)
                .map(ReviewRequested.class::cast)
                .toList();
    }

    private static UUID second(BusinessComplaint complaint) {
        eventually(() -> assertThat(workOrders(complaint.id())).hasSize(2));
        return workOrders(complaint.id()).getFirst();
    }

    private static void release(UUID order) {
        post(SENIOR, order, "reviews/" + review(order) + "/release", Map.of())
                .statusCode(200)
                .body("status", equalTo("ISSUED"));
    }

    private static String review(UUID order) {
        return as(SENIOR)
                .queryParam("limit", 200)
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items.workOrderId", hasItem(order.toString()))
                .extract()
                .jsonPath()
                .getString("items.find { it.workOrderId == '" + order + "' }.id");
    }
}

package io.openhotline.intake.projection;

import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent.Closed;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.contracts.WorkOrderEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Status and work order follow the events of the other services.
@QuarkusTest
class ProjectionComponentTest extends RunningProjection {
    @Test
    void status_and_work_order_follow_dispatch_w3() {
        publish(issued(first, 1, null));
        becomes("DISPATCHED");
        publish(new WorkOrderEvent.Accepted(id, first, "engineering", AT));
        becomes("ACCEPTED");
        publish(
                new WorkOrderEvent.Progressed(
                        id, first, "engineering", "已关阀开挖", "和平路100号至160号", DUE, AT));
        becomes("IN_PROGRESS");

        var shown = ticket(id);
        assertThat(shown.getString("workOrder.department")).isEqualTo("engineering");
        assertThat(shown.getString("workOrder.affectedArea")).isEqualTo("和平路100号至160号");
        assertThat(shown.getString("workOrder.expectedCompletion")).isEqualTo(DUE.toString());
        given().queryParam("department", "engineering")
                .get("/tickets")
                .then()
                .body("items.id", hasItem(id.toString()));

        publish(completed(first, 1));
        becomes("HANDLED");
        assertThat(ticket(id).getString("workOrder.outcome")).isEqualTo("SOLVED");
        assertThat(ticket(id).getString("workOrder.remedy")).isEqualTo("更换接口");
    }

    /// Covers P5: what a ladder of dispatch makes major is major at the desk.
    @Test
    void a_matter_that_a_ladder_made_major_is_major_and_stays_so() {
        UUID ordinary = filed(aLeakReport().with("/severity", "ORDINARY"));
        id = ordinary;
        publish(issued(first, 1, null));
        publish(escalated(null));
        await().untilAsserted(() -> assertThat(timeline(id).getList("items")).hasSize(3));
        assertThat(ticket(id).getString("severity")).isEqualTo("ORDINARY");

        publish(escalated(Severity.MAJOR));
        await().untilAsserted(
                        () -> assertThat(ticket(id).getString("severity")).isEqualTo("MAJOR"));
        publish(
                new WorkOrderEvent.EscalationWithdrawn(
                        id, first, "engineering", "resolve", "PT4H", AT));

        await().untilAsserted(
                        () -> assertThat(summaries()).anyMatch(text -> text.contains("升级撤销")));
        assertThat(ticket(id).getString("severity")).isEqualTo("MAJOR");
        assertThat(summaries()).anyMatch(text -> text.contains("升为重要"));
    }

    private List<String> summaries() {
        return timeline(id).getList("items.summary.zh", String.class);
    }

    private WorkOrderEvent escalated(@Nullable Severity severity) {
        return new WorkOrderEvent.Escalated(
                id,
                first,
                "engineering",
                "resolve",
                "PT4H",
                DUE,
                List.of(Audience.MANAGER_LINE),
                severity,
                null,
                AT);
    }

    @Test
    void a_returned_work_order_shows_and_another_department_starts_again() {
        publish(issued(first, 1, null));
        publish(new WorkOrderEvent.Returned(id, first, "engineering", "非本部门管网", AT, null, null));
        becomes("RETURNED");
        assertThat(ticket(id).getString("workOrder.returnReason")).isEqualTo("非本部门管网");

        publish(
                new WorkOrderEvent.Reassigned(
                        id, first, "sales-office", "engineering", "表后管", AT, DUE, AT, null));
        becomes("DISPATCHED");
        assertThat(ticket(id).getString("workOrder.department")).isEqualTo("sales-office");
    }

    /// Covers P8: a new matter that a customer raises in a follow-up.
    @Test
    void a_new_matter_becomes_one_linked_ticket() {
        UUID matter = UUID.randomUUID();
        publish(issued(first, 1, null));
        publish(completed(first, 1));
        var raised =
                new FollowUpEvent.MatterRaised(
                        id, followUp, matter, "no-such-category", "停水后水发黄 👎", AT);
        publish(raised);
        publish(raised);

        await().untilAsserted(() ->
                assertThat(ticket(matter).getString("description")).isEqualTo("停水后水发黄 👎"));
        assertThat(ticket(matter).getString("category"))
                .isEqualTo(ticket(id).getString("category"));
        assertThat(summaries()).anyMatch(text -> text.contains("回访中提出新事项"));
        given().get("/tickets/{id}/links", matter)
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString(id.toString()));
    }

    @Test
    void satisfied_after_a_rework_closes_it_and_is_published_p7() {
        publish(issued(first, 1, null));
        publish(completed(first, 1));
        publish(answered(1, Satisfaction.DISSATISFIED));
        publish(new FollowUpEvent.ReworkRequested(id, followUp, 2, "限期返工", AT));
        becomes("REWORK");
        publish(issued(second, 2, "限期返工"));
        becomes("DISPATCHED");
        assertThat(ticket(id).getString("workOrder.warning")).isEqualTo("限期返工");
        publish(completed(second, 2));
        publish(answered(2, Satisfaction.SATISFIED));
        becomes("CLOSED");

        assertThat(ticket(id).getString("closure.reason")).isEqualTo("SATISFIED");
        await().untilAsserted(() ->
                assertThat(closures()).containsExactly(new Closed(id, Closure.SATISFIED, AT)));
    }

    @Test
    void a_withdrawn_ticket_stays_withdrawn_after_events_of_other_services() {
        post(id, "withdrawal", Map.of("reason", "邻居已报过")).statusCode(200);
        publish(issued(first, 1, null));
        publish(completed(first, 1));
        publish(waived(Waiver.WITHDRAWN));

        await().untilAsserted(() -> assertThat(timeline(id).getList("items")).hasSize(5));
        assertThat(status(id)).isEqualTo("WITHDRAWN");
        assertThat(closures()).isEmpty();
    }

    @Test
    void the_desk_cannot_answer_a_ticket_that_a_department_has_handled() {
        publish(issued(first, 1, null));
        publish(completed(first, 1));
        becomes("HANDLED");

        post(id, "answer", Map.of("answer", "已答复")).statusCode(409);
    }

    @Test
    void an_answer_after_acceptance_is_none_at_first_contact() {
        publish(issued(first, 1, null));
        publish(new WorkOrderEvent.Accepted(id, first, "engineering", AT));
        becomes("ACCEPTED");

        post(id, "answer", Map.of("answer", "已答复")).statusCode(200);

        assertThat(ticket(id).getBoolean("answer.firstContact")).isFalse();
    }
}

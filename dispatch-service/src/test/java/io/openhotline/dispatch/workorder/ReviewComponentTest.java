package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.workorder.BusinessComplaint.aBusinessComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Reviews what agents make of complaints of units, as the water pack wants it (T5, T8).
@QuarkusTest
class ReviewComponentTest extends RunningDispatch {
    static final String OFFICE = "sales-office";
    static final String SENIOR = "senior:1101";
    static final String SUPERVISOR = "supervisor:1201";

    @Test
    void a_dispatch_of_an_agent_leaves_when_another_person_has_released_it() {
        BusinessComplaint complaint = aBusinessComplaint();
        UUID order = held(complaint, "agent:1001");
        UUID review = review(order);

        assertThat(instructions(OFFICE, complaint.id())).isEmpty();
        as("department:" + OFFICE).get("/workorders/{id}", order).then().statusCode(404);
        post("department:" + OFFICE, order, "acceptance", Map.of()).statusCode(404);
        post("agent:1001", order, "reviews/" + review + "/release", Map.of()).statusCode(403);
        post(SENIOR, order, "reviews/" + review + "/release", Map.of())
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("reviewAuthor", nullValue());
        post(SENIOR, order, "reviews/" + review + "/release", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/already-reviewed"));

        assertThat(facts(complaint.id()))
                .containsExactly(
                        "workorder.review-requested.v1",
                        "workorder.released.v1",
                        "workorder.issued.v1");
        assertThat(instructions(OFFICE, complaint.id())).containsExactly("instruction.issued.v1");
        as("department:" + OFFICE).get("/workorders/{id}", order).then().statusCode(200);
    }

    @Test
    void the_author_of_a_dispatch_may_not_release_it_and_submits_it_again() {
        BusinessComplaint complaint = aBusinessComplaint();
        UUID order = held(complaint, "agent:1101");
        UUID first = review(order);

        post(SENIOR, order, "reviews/" + first + "/release", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/review-by-author"));
        post(SUPERVISOR, order, "reviews/" + first + "/send-back", Map.of("reason", "请核实户号"))
                .statusCode(200)
                .body("status", equalTo("SENT_BACK"))
                .body("reviewAuthor", equalTo("agent:1101"));
        post(SUPERVISOR, order, "reviews/" + first + "/send-back", Map.of("reason", " "))
                .statusCode(400);
        post("agent:1001", order, "review-request", Map.of())
                .statusCode(200)
                .body("status", equalTo("AWAITING_REVIEW"))
                .body("reviewAuthor", equalTo("agent:1001"));
        post(SENIOR, order, "reviews/" + review(order) + "/release", Map.of()).statusCode(200);

        assertThat(instructions(OFFICE, complaint.id())).containsExactly("instruction.issued.v1");
    }

    @Test
    void one_that_is_not_needed_is_answered_directly_and_no_department_hears_of_it() {
        BusinessComplaint complaint = aBusinessComplaint();
        UUID order = held(complaint, "agent:1001");

        complaint.send(
                wire,
                2,
                "agent:1101",
                new TicketEvent.Answered(complaint.id(), "水价按单位用水价格收取", true, now()));

        eventually(() -> assertThat(status(order)).isEqualTo("RECALLED"));
        assertThat(waiting(order)).isEmpty();
        assertThat(instructions(OFFICE, complaint.id())).isEmpty();
        as("department:" + OFFICE).get("/workorders/{id}", order).then().statusCode(404);
    }

    @Test
    void a_chase_order_and_a_recall_wait_while_the_department_keeps_the_work_order() {
        BusinessComplaint complaint = aBusinessComplaint();
        UUID order = held(complaint, "agent:1001");
        release(order);

        complaint.send(
                wire,
                2,
                "agent:1001",
                new TicketEvent.Supplemented(complaint.id(), "请当面说明", now()));
        eventually(() -> assertThat(waiting(order)).containsExactly("CHASE"));
        assertThat(instructions(OFFICE, complaint.id())).containsExactly("instruction.issued.v1");
        release(order);
        complaint.send(
                wire, 3, "agent:1001", new TicketEvent.Withdrawn(complaint.id(), "客户撤诉", now()));
        eventually(() -> assertThat(waiting(order)).containsExactly("RECALL"));
        assertThat(status(order)).isEqualTo("ISSUED");
        release(order);

        assertThat(status(order)).isEqualTo("RECALLED");
        assertThat(instructions(OFFICE, complaint.id()))
                .containsExactly(
                        "instruction.issued.v1",
                        "instruction.chased.v1",
                        "instruction.recalled.v1");
    }

    /// Covers T9.
    @Test
    void a_chase_order_gets_a_new_task_and_deadline_with_its_release() {
        BusinessComplaint complaint = aBusinessComplaint();
        UUID order = held(complaint, "agent:1001");
        post(SENIOR, order, "reviews/" + review(order) + "/release", Map.of("task", "先装临时供水点"))
                .statusCode(422)
                .body("type", equalTo("/problems/change-not-of-chase"));
        release(order);
        complaint.send(
                wire,
                2,
                "agent:1001",
                new TicketEvent.Supplemented(complaint.id(), "周五前必须开工", now()));
        eventually(() -> assertThat(waiting(order)).containsExactly("CHASE"));
        String path = "reviews/" + review(order) + "/release";
        Instant resolveBy = now().plus(Duration.ofHours(5));

        post(SENIOR, order, path, Map.of("resolveBy", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("type", equalTo("/problems/deadline-in-past"));
        post(SENIOR, order, path, Map.of("resolveBy", "明天")).statusCode(400);
        post(SENIOR, order, path, Map.of("task", "先装临时供水点", "resolveBy", resolveBy.toString()))
                .statusCode(200)
                .body("resolveBy", equalTo(resolveBy.toString()))
                .body("changedTask", equalTo("先装临时供水点"));

        assertThat(instructions(OFFICE, complaint.id(), DepartmentInstruction.Chased.class))
                .extracting(
                        DepartmentInstruction.Chased::text,
                        DepartmentInstruction.Chased::task,
                        DepartmentInstruction.Chased::resolveBy)
                .containsExactly(tuple("周五前必须开工", "先装临时供水点", resolveBy));
        as(SENIOR)
                .get("/workorders/{id}/clocks", order)
                .then()
                .body("clocks.find { it.name == 'resolve' }.ledger.kind", hasItem("MOVED"));
    }

    /// Covers T5: the token of the author says the roles.
    @Test
    void what_a_senior_agent_makes_leaves_at_once() {
        BusinessComplaint complaint = aBusinessComplaint();

        complaint.send(wire, 1, "agent:1101", "senior", complaint.event());
        eventually(() -> assertThat(workOrders(complaint.id())).hasSize(1));
        UUID order = workOrders(complaint.id()).getFirst();
        assertThat(status(order)).isEqualTo("ISSUED");
        complaint.send(
                wire,
                2,
                "agent:1001",
                "agent",
                new TicketEvent.Supplemented(complaint.id(), "请当面说明", now()));

        eventually(() -> assertThat(waiting(order)).containsExactly("CHASE"));
    }

    /// Covers T8.
    @Test
    void a_department_sees_that_a_work_order_is_urgent() {
        BusinessComplaint complaint = aBusinessComplaint();
        UUID order = held(complaint, "agent:1001");

        post("agent:1001", order, "urgency", Map.of("urgent", true)).statusCode(403);
        post(SENIOR, order, "urgency", Map.of())
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/urgent")));
        post(SENIOR, order, "urgency", Map.of("urgent", true))
                .statusCode(200)
                .body("urgent", equalTo(true));
        release(order);
        post(SENIOR, order, "urgency", Map.of("urgent", false)).statusCode(200);

        assertThat(
                        instructions(OFFICE, complaint.id(), DepartmentInstruction.Issued.class)
                                .getFirst()
                                .urgent())
                .isTrue();
        assertThat(instructions(OFFICE, complaint.id(), DepartmentInstruction.UrgencySet.class))
                .extracting(DepartmentInstruction.UrgencySet::urgent)
                .containsExactly(false);
    }

    @Test
    void a_review_of_another_work_order_is_not_found() {
        UUID one = held(aBusinessComplaint(), "agent:1001");
        UUID other = held(aBusinessComplaint(), "agent:1001");

        post(SENIOR, one, "reviews/" + review(other) + "/release", Map.of())
                .statusCode(404)
                .body("type", equalTo("/problems/review-not-found"));
        as("department:" + OFFICE).get("/reviews").then().statusCode(403);
        as(SENIOR).queryParam("after", "x").get("/reviews").then().statusCode(400);
        as(SENIOR)
                .queryParam("limit", 1)
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("next", not(nullValue()));
    }

    private UUID held(BusinessComplaint complaint, String actor) {
        complaint.send(wire, 1, actor, complaint.event());
        eventually(() -> assertThat(workOrders(complaint.id())).hasSize(1));
        UUID order = workOrders(complaint.id()).getFirst();
        assertThat(status(order)).isEqualTo("AWAITING_REVIEW");
        return order;
    }

    private static void release(UUID order) {
        post(SENIOR, order, "reviews/" + review(order) + "/release", Map.of()).statusCode(200);
    }

    private static UUID review(UUID order) {
        return UUID.fromString(of(order, "id").getFirst());
    }

    private static List<String> waiting(UUID order) {
        return of(order, "kind");
    }

    private static List<String> of(UUID order, String field) {
        return as(SENIOR)
                .queryParam("limit", 200)
                .get("/reviews")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.workOrderId == '" + order + "' }." + field);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}

package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupervisionComponentTest extends RunningDispatch {
    static final String SUPERVISOR = "supervisor:1201";

    @Test
    void a_supervisor_orders_over_http_and_the_department_answers_on_its_topic() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant answerBy = soon(Duration.ofHours(2));
        Map<String, String> ordered = Map.of("text", "媒体已关注", "answerBy", answerBy.toString());

        post("agent:1001", order, "supervision", ordered).statusCode(403);
        post(SUPERVISOR, order, "supervision", ordered)
                .statusCode(200)
                .body("supervision.answerBy", equalTo(answerBy.toString()));
        post(SUPERVISOR, order, "supervision", ordered)
                .statusCode(409)
                .body("type", equalTo("/problems/supervision-not-answered"));
        assertThat(instructions("engineering", leak.id(), DepartmentInstruction.Supervised.class))
                .extracting(DepartmentInstruction.Supervised::answerBy)
                .containsExactly(answerBy);
        reply("engineering", new DepartmentReply.AnswerSupervision(leak.id(), order, "今晚八点通水"));

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.supervised.v1",
                                "workorder.supervision-answered.v1",
                                "workorder.clock-ended.v1"));
        assertThat(factsInFull(leak.id()))
                .filteredOn(WorkOrderEvent.ClockEnded.class::isInstance)
                .map(WorkOrderEvent.ClockEnded.class::cast)
                .singleElement()
                .returns("supervision", WorkOrderEvent.ClockEnded::clock)
                .returns(true, WorkOrderEvent.ClockEnded::inTime)
                .returns(answerBy, WorkOrderEvent.ClockEnded::dueAt);
        as(SUPERVISOR)
                .get("/workorders/{id}", order)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("supervision", nullValue());
    }

    @Test
    void an_answer_without_an_order_and_a_date_in_the_past_are_refused() {
        UUID order = id(dispatched(aLeakReport()));

        post("department:engineering", order, "supervision-answer", Map.of("text", "已处理"))
                .statusCode(409)
                .body("type", equalTo("/problems/supervision-not-asked"));
        post("department:engineering", order, "supervision-answer", Map.of("text", " "))
                .statusCode(400);
        post(
                        SUPERVISOR,
                        order,
                        "supervision",
                        Map.of("text", "请说明", "answerBy", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("type", equalTo("/problems/supervision-in-past"));
    }

    /// Covers T9.
    @Test
    void a_chase_changes_task_and_deadline_of_the_same_work_order() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant earlier = soon(Duration.ofHours(3));

        post(
                        SUPERVISOR,
                        order,
                        "chase",
                        Map.of("text", "水变大了", "task", "先关阀", "resolveBy", earlier.toString()))
                .statusCode(200)
                .body("id", equalTo(order.toString()))
                .body("resolveBy", equalTo(earlier.toString()))
                .body("packVersion", notNullValue());
        post(SUPERVISOR, order, "chase", Map.of("text", "快", "resolveBy", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("type", equalTo("/problems/deadline-in-past"));

        assertThat(instructions("engineering", leak.id(), DepartmentInstruction.Chased.class))
                .extracting(
                        DepartmentInstruction.Chased::task, DepartmentInstruction.Chased::resolveBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("先关阀", earlier));
        as(SUPERVISOR)
                .get("/workorders/{id}/clocks", order)
                .then()
                .body("clocks[1].ledger.kind", hasItem("MOVED"));
    }

    /// Covers W8: one request chases the work orders of a weekly sheet, each at most once.
    @Test
    void one_request_chases_many_work_orders_once() {
        Instant made = Instant.now();
        LeakReport first = aLeakReport();
        LeakReport second = aLeakReport();
        LeakReport done = aLeakReport();
        UUID one = id(dispatched(first));
        UUID two = id(dispatched(second));
        UUID completed = id(dispatched(done));
        reply(
                "engineering",
                new DepartmentReply.Complete(
                        done.id(), completed, Outcome.SOLVED, null, "更换管段3米", null));
        eventually(() -> assertThat(facts(done.id())).contains("workorder.completed.v1"));
        UUID unknown = UUID.randomUUID();
        Map<String, Object> body =
                Map.of(
                        "workOrders",
                        List.of(one, two, one, completed, unknown),
                        "text",
                        "本周仍未办结，请今日回复",
                        "unlessSince",
                        made.toString());
        String key = UUID.randomUUID().toString();

        chases(SUPERVISOR, key, body)
                .statusCode(200)
                .body("chased", equalTo(List.of(one.toString(), two.toString())))
                .body(
                        "notChased.workOrder",
                        equalTo(List.of(completed.toString(), unknown.toString())))
                .body(
                        "notChased.reason",
                        equalTo(List.of("already-completed", "work-order-not-found")));
        chases(SUPERVISOR, key, body).statusCode(200).body("chased", hasSize(2));
        chases("supervisor:1202", UUID.randomUUID().toString(), body)
                .statusCode(200)
                .body("chased", hasSize(0))
                .body("notChased.reason", hasItem("chased-since"));

        assertThat(instructions("engineering", first.id(), DepartmentInstruction.Chased.class))
                .extracting(DepartmentInstruction.Chased::text)
                .containsExactly("本周仍未办结，请今日回复");
        eventually(() ->
                assertThat(facts(second.id()))
                        .containsExactly("workorder.issued.v1", "workorder.chased.v1"));
    }

    @Test
    void a_request_to_chase_many_names_what_is_wrong_with_it() {
        String key = UUID.randomUUID().toString();
        chases(SUPERVISOR, null, Map.of("workOrders", List.of(UUID.randomUUID()), "text", "快"))
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
        chases(SUPERVISOR, key, Map.of("workOrders", List.of(), "text", "快"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/workOrders"));
        chases(SUPERVISOR, key, Map.of("workOrders", Collections.nCopies(501, key), "text", "快"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/workOrders"));
        chases(SUPERVISOR, key, Map.of("workOrders", List.of("抢修"), "text", "快")).statusCode(400);
        chases(SUPERVISOR, key, Map.of("workOrders", List.of(key), "text", " "))
                .statusCode(400)
                .body("errors.pointer", hasItem("/text"));
        chases("agent:1001", key, Map.of("workOrders", List.of(key), "text", "快")).statusCode(403);
    }

    private static ValidatableResponse chases(
            String actor, @Nullable String key, Map<String, ?> body) {
        RequestSpecification request = as(actor).contentType("application/json").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/chases")
                .then();
    }

    @Test
    void requests_for_more_time_that_wait_are_a_list() {
        UUID asking = id(dispatched(aLeakReport()));
        UUID other = id(dispatched(aLeakReport()));
        Instant until = Instant.parse(workOrder(asking).getString("resolveBy")).plusSeconds(3_600);

        post(
                        "department:engineering",
                        asking,
                        "extension-request",
                        Map.of("until", until.toString(), "reason", "配件调运"))
                .statusCode(200)
                .body("extensionRequest.requestedBy", equalTo("department:engineering"));

        as(SUPERVISOR)
                .get("/workorders?extensionRequested=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(asking.toString()))
                .body("items.id", not(hasItem(other.toString())));
        as(SUPERVISOR).get("/workorders?extensionRequested=yes").then().statusCode(400);
    }

    private static Instant soon(Duration ahead) {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(ahead);
    }
}

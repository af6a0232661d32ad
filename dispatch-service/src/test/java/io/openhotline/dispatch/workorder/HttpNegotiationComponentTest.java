package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aComplaintAbout;
import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests the whole negotiation with departments that have no Kafka.
@QuarkusTest
class HttpNegotiationComponentTest extends RunningDispatch {
    static final String CREW = "department:engineering";
    static final String DESK = "senior:1101";
    static final Map<String, String> REPAIRED = Map.of("outcome", "SOLVED", "remedy", "更换管段3米");

    /// Covers W3.
    @Test
    void a_department_accepts_reports_progress_and_completes() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        String tonight = leak.receivedAt().plusSeconds(30_000).toString();

        as(CREW).post("/workorders/{id}/acceptance", order)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
        post(
                        CREW,
                        order,
                        "progress",
                        Map.of(
                                "note", "已关阀",
                                "affectedArea", "和平路100至160号",
                                "expectedCompletion", tonight))
                .statusCode(200)
                .body("affectedArea", equalTo("和平路100至160号"))
                .body("expectedCompletion", equalTo(tonight));
        post(CREW, order, "completion", REPAIRED)
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("outcome", equalTo("SOLVED"))
                .body("affectedArea", equalTo("和平路100至160号"));

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.accepted.v1",
                                "workorder.progressed.v1",
                                "workorder.completed.v1"));
        assertThat(instructions("engineering", leak.id())).containsExactly("instruction.issued.v1");
    }

    @Test
    void a_returned_work_order_waits_in_the_desk_s_queue_until_it_is_reassigned() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        post(CREW, order, "return", Map.of("reason", "实测口径100毫米"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("实测口径100毫米"));
        assertThat(
                        given().queryParam("status", "RETURNED")
                                .queryParam("limit", 200)
                                .get("/workorders")
                                .jsonPath()
                                .getList("items.id", UUID.class))
                .contains(order);
        Instant before = Instant.now();
        var reassigned =
                post(DESK, order, "reassignment", to("sales-office"))
                        .statusCode(200)
                        .body("id", equalTo(order.toString()))
                        .body("status", equalTo("ISSUED"))
                        .body("department", equalTo("sales-office"))
                        .body("reason", nullValue())
                        .extract()
                        .jsonPath();

        assertThat(Instant.parse(reassigned.getString("acceptBy")))
                .isAfter(before.plusSeconds(1_799));
        eventually(() ->
                assertThat(instructions("engineering", leak.id()))
                        .containsExactly("instruction.issued.v1"));
    }

    @Test
    void an_open_work_order_is_taken_from_one_department_to_another() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        post(DESK, order, "reassignment", to("sales-office")).statusCode(200);

        eventually(() -> {
            assertThat(instructions("engineering", leak.id()))
                    .containsExactly("instruction.issued.v1", "instruction.recalled.v1");
            assertThat(instructions("sales-office", leak.id()))
                    .containsExactly("instruction.issued.v1");
        });
        post(CREW, order, "acceptance", Map.of())
                .statusCode(404)
                .body("type", equalTo("/problems/work-order-not-found"));
    }

    @Test
    void the_same_key_completes_once_and_gets_the_same_answer() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        String first = complete(order, "key-" + order);
        String second = complete(order, "key-" + order);

        assertThat(second).isEqualTo(first);
        as(CREW).header("Idempotency-Key", "key-" + order)
                .body(Map.of("outcome", "SOLVED", "remedy", "另一种处理"))
                .post("/workorders/{id}/completion", order)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        post(CREW, order, "completion", REPAIRED)
                .statusCode(409)
                .body("type", equalTo("/problems/already-completed"));
    }

    /// Covers W4.
    @Test
    void a_complaint_is_judged_and_nothing_else_is() {
        UUID complaint = id(dispatched(aComplaintAbout("service")));
        UUID leak = id(dispatched(aLeakReport()));
        Map<String, Object> judged =
                Map.of("outcome", "EXPLAINED", "remedy", "已向客户说明", "valid", false);

        post(DESK, complaint, "completion", REPAIRED)
                .statusCode(422)
                .body("type", equalTo("/problems/validity-required"));
        post(DESK, leak, "completion", judged)
                .statusCode(422)
                .body("type", equalTo("/problems/validity-not-applicable"));
        post(DESK, complaint, "completion", judged).statusCode(200).body("valid", equalTo(false));
    }

    @Test
    void an_import_completes_at_the_record_s_own_time_if_that_is_possible() {
        LeakReport old = aLeakReport().receivedAt(Instant.parse("2018-01-05T16:00:00Z"));
        UUID order = id(dispatched(old, "import:archive"));

        completeAt(order, "import:archive", "2018-01-05T15:59:59Z")
                .statusCode(422)
                .body("type", equalTo("/problems/before-receipt"));
        completeAt(order, "import:archive", "2999-01-01T00:00:00Z")
                .statusCode(422)
                .body("type", equalTo("/problems/in-future"));
        completeAt(order, CREW, "2018-01-08T10:00:00Z")
                .statusCode(422)
                .body("type", equalTo("/problems/time-not-yours-to-state"));
        completeAt(order, "import:archive", "2018-01-08T10:00:00Z")
                .statusCode(200)
                .body("completedAt", equalTo("2018-01-08T10:00:00Z"));
    }

    @Test
    void a_command_on_no_work_order_is_not_found() {
        given().get("/workorders/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/work-order-not-found"));
        post(DESK, UUID.randomUUID(), "acceptance", Map.of())
                .statusCode(404)
                .body("type", equalTo("/problems/work-order-not-found"));
        post(DESK, UUID.randomUUID(), "reassignment", to("sales-office")).statusCode(404);
    }

    @Test
    void a_refusal_is_explained_in_the_language_of_the_caller() {
        UUID order = id(dispatched(aLeakReport()));
        post(CREW, order, "acceptance", Map.of()).statusCode(200);

        as(CREW).header("Accept-Language", "zh-CN")
                .body(Map.of())
                .post("/workorders/{id}/acceptance", order)
                .then()
                .statusCode(409)
                .body("title", equalTo("该派单已接单"));
    }

    private static String complete(UUID order, String key) {
        return as(CREW).header("Idempotency-Key", key)
                .body(REPAIRED)
                .post("/workorders/{id}/completion", order)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse completeAt(UUID order, String actor, String time) {
        return post(
                actor,
                order,
                "completion",
                Map.of("outcome", "SOLVED", "remedy", "已处理", "completedAt", time));
    }

    private static Map<String, String> to(String department) {
        return Map.of("department", department, "reason", "口径更正");
    }
}

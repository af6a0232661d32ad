package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests that a department and an importer reach their own work orders only, by whatever way they
/// try. The others are missing, like those that don't exist.
@QuarkusTest
class WorkOrderRowsComponentTest extends RunningDispatch {
    static final String ENGINEERING = "department:engineering";
    static final String SALES = "department:sales-office";
    static final String REASON = "{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\"}";

    @Test
    void a_department_cannot_tell_anothers_work_order_from_a_missing_one() {
        UUID order = id(dispatched(aLeakReport()));

        assertThat(get(SALES, order)).isEqualTo(get(SALES, UUID.randomUUID()));
        as(ENGINEERING).get("/workorders/{id}", order).then().statusCode(200);
    }

    @Test
    void filters_and_cursors_of_another_department_give_nothing_of_it() {
        UUID earlier = id(dispatched(aLeakReport()));
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        UUID own = id(dispatched(aLeakReport().onPipe(100)));

        list(SALES, Map.of("ticket", leak.id())).body("items", hasSize(0));
        list(SALES, Map.of("ticket", leak.number())).body("items", hasSize(0));
        list(SALES, Map.of("department", "engineering"))
                .body("items.id", not(hasItem(order.toString())));
        list(SALES, Map.of("department", "engineering", "status", "ISSUED"))
                .body("items.id", not(hasItem(order.toString())));
        list(SALES, Map.of("limit", 1)).body("items.id", contains(own.toString()));
        list(SALES, Map.of("after", order)).body("items.id", not(hasItem(earlier.toString())));
        list(ENGINEERING, Map.of("ticket", leak.number()))
                .body("items.id", contains(order.toString()));
    }

    @Test
    void pages_have_no_holes_where_another_department_has_work_orders() {
        UUID first = id(dispatched(aLeakReport().onPipe(100)));
        dispatched(aLeakReport());
        dispatched(aLeakReport());
        UUID last = id(dispatched(aLeakReport().onPipe(100)));

        String next =
                list(SALES, Map.of("limit", 1))
                        .body("items.id", contains(last.toString()))
                        .body("next", equalTo(last.toString()))
                        .extract()
                        .path("next");
        list(SALES, Map.of("limit", 1, "after", next)).body("items.id", contains(first.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    acceptance | {}
                    progress   | {"note": "已关阀"}
                    completion | {"outcome": "SOLVED", "remedy": "更换管段"}
                    return     | {"reason": "非本部门"}
                    reveal     | {"fields": ["phone"], "reason": "CALL_BACK"}
                    """)
    void commands_on_anothers_work_order_are_not_found_in_any_state(String command, String body) {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        notFound(SALES, order, command, body);
        assertThat(status(order)).isEqualTo("ISSUED");
        post(ENGINEERING, order, "completion", Map.of("outcome", "SOLVED", "remedy", "更换管段"))
                .statusCode(200);
        notFound(SALES, order, command, body);
        as("auditor:4201")
                .queryParam("ticket", leak.id())
                .get("/access-log")
                .then()
                .body("items.findAll { it.actor == 'department:sales-office' }", hasSize(0));
    }

    @Test
    void after_a_reassignment_the_former_department_sees_nothing_more() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        post(
                        "senior:1101",
                        order,
                        "reassignment",
                        Map.of("department", "sales-office", "reason", "口径更正"))
                .statusCode(200);

        as(ENGINEERING).get("/workorders/{id}", order).then().statusCode(404);
        list(ENGINEERING, Map.of("ticket", leak.id())).body("items", hasSize(0));
        notFound(ENGINEERING, order, "reveal", REASON);
        as(SALES)
                .get("/workorders/{id}", order)
                .then()
                .statusCode(200)
                .body("task.customer.phone", equalTo("13800000123"));
    }

    @Test
    void a_key_of_one_department_repeats_nothing_for_another() {
        UUID order = id(dispatched(aLeakReport()));
        String key = "shared-" + order;

        as(ENGINEERING)
                .header("Idempotency-Key", key)
                .body("{}")
                .post("/workorders/{id}/acceptance", order)
                .then()
                .statusCode(200);
        as(SALES)
                .header("Idempotency-Key", key)
                .body("{}")
                .post("/workorders/{id}/acceptance", order)
                .then()
                .statusCode(404);
    }

    @Test
    void an_importer_has_the_work_orders_of_the_tickets_that_it_filed() {
        LeakReport own = aLeakReport();
        LeakReport others = aLeakReport();
        UUID order = id(dispatched(own, "import:archive"));
        UUID other = id(dispatched(others, "import:city"));

        list("import:archive", Map.of("ticket", own.number()))
                .body("items.id", contains(order.toString()));
        list("import:archive", Map.of("ticket", others.number())).body("items", hasSize(0));
        assertThat(get("import:archive", other))
                .isEqualTo(get("import:archive", UUID.randomUUID()));
        notFound("import:archive", other, "return", "{\"reason\": \"已处理\"}");
        notFound(
                "import:archive",
                other,
                "reassignment",
                "{\"department\": \"technical\", \"reason\": \"x\"}");
        post("import:archive", order, "return", Map.of("reason", "已处理")).statusCode(200);
    }

    private static ValidatableResponse list(String caller, Map<String, ?> filter) {
        return as(caller).queryParams(filter).get("/workorders").then().statusCode(200);
    }

    private static String get(String caller, UUID order) {
        return as(caller)
                .get("/workorders/{id}", order)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replace(order.toString(), "{id}");
    }

    /// Compares the whole answer with that about a work order that doesn't exist.
    private static void notFound(String caller, UUID order, String command, String body) {
        Response answer = send(caller, order, command, body);
        UUID missing = UUID.randomUUID();
        Response ofMissing = send(caller, missing, command, body);

        answer.then().statusCode(404).body("type", equalTo("/problems/work-order-not-found"));
        assertThat(ofMissing.statusCode()).isEqualTo(404);
        assertThat(answer.asString().replace(order.toString(), "{id}"))
                .isEqualTo(ofMissing.asString().replace(missing.toString(), "{id}"));
        assertThat(headers(answer)).isEqualTo(headers(ofMissing));
    }

    private static Response send(String caller, UUID order, String command, String body) {
        return as(caller).body(body).post("/workorders/{id}/" + command, order);
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Date", "")))
                .map(Header::toString)
                .sorted()
                .toList();
    }
}

package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests which requests are accepted, and which are refused by name before anything changes.
@QuarkusTest
class WorkOrderInputComponentTest extends RunningDispatch {
    static final String CREW = "department:engineering";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    completion   | {"outcome": "SOLVED"}                                  | /remedy | required
                    completion   | {"remedy": "更换管段"}                                    | /outcome | required
                    completion   | {"outcome": "DONE", "remedy": "更换管段"}                 | /outcome | one-of
                    completion   | {"outcome": "SOLVED", "remedy": "   "}                 | /remedy | text
                    completion   | {"outcome": "SOLVED", "remedy": "x", "valid": "maybe"} | /valid | wrong-type
                    completion   | {"outcome": "SOLVED", "remedy": "x", "remady": "y"}    | /remady | unknown-field
                    completion   | {"outcome": "SOLVED", "remedy": "x", "completedAt": "2018-02-30T00:00:00Z"} | /completedAt | instant
                    progress     | {"note": "a\\u0007b"}                                    | /note | printable
                    progress     | {"note": "x", "expectedCompletion": "tomorrow"}        | /expectedCompletion | instant
                    return       | {}                                                     | /reason | required
                    reassignment | {"department": "moon-base", "reason": "x"}             | /department | unknown-department
                    reassignment | {"department": "sales-office"}                         | /reason | required
                    """)
    void a_broken_rule_is_refused_with_its_pointer_and_name(
            String command, String body, String pointer, String rule) {
        UUID order = id(dispatched(aLeakReport()));

        as("senior:1101")
                .body(body)
                .post("/workorders/{id}/" + command, order)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains(rule));
        assertThat(status(order)).isEqualTo("ISSUED");
    }

    @Test
    void texts_take_two_thousand_characters_of_any_script() {
        UUID order = id(dispatched(aLeakReport()));

        post(CREW, order, "progress", Map.of("note", "漏".repeat(2_001))).statusCode(400);
        post(CREW, order, "progress", Map.of("note", "🚰".repeat(2_000)))
                .statusCode(200)
                .body("note", equalTo("🚰".repeat(2_000)));
    }

    @Test
    void impossible_expectations_are_refused_by_name() {
        UUID order = id(dispatched(aLeakReport()));

        expect(order, "2018-01-01T00:00:00Z", "/problems/expected-in-past");
        expect(order, "2099-01-01T00:00:00Z", "/problems/expected-too-late");
        expect(order, "+999999999-12-31T23:59:59Z", "/problems/expected-too-late");
    }

    @Test
    void malformed_and_oversized_bodies_are_refused() {
        UUID order = id(dispatched(aLeakReport()));

        as(CREW).body("{")
                .post("/workorders/{id}/completion", order)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
        as(CREW).body("x".repeat(5 * 1024 * 1024))
                .post("/workorders/{id}/completion", order)
                .then()
                .statusCode(413);
        given().get("/workorders/not-an-id").then().statusCode(404);
    }

    @Test
    void a_ticket_number_is_read_as_people_type_it_f5() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        String digits = leak.number().replace("-", "");

        assertThat(list(" " + digits + " ")).containsExactly(order.toString());
        assertThat(list(fullWidth(leak.number()))).containsExactly(order.toString());
        assertThat(list(leak.id().toString().toUpperCase(Locale.ROOT)))
                .containsExactly(order.toString());
    }

    @Test
    void a_ticket_number_with_a_wrong_check_digit_is_named_f5() {
        given().queryParam("ticket", "2026-0000123-7")
                .get("/workorders")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("ticket"))
                .body("errors.rule", contains("ticket-number-check-digit"));
    }

    private static List<String> list(String ticket) {
        return given().queryParam("ticket", ticket)
                .get("/workorders")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String fullWidth(String text) {
        return text.replace('-', '－')
                .chars()
                .map(digit -> Character.isDigit(digit) ? digit - '0' + '０' : digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void lists_page_by_key_newest_first() {
        LeakReport first = aLeakReport();
        LeakReport second = aLeakReport();
        UUID older = id(dispatched(first));
        UUID newer = id(dispatched(second));

        String next =
                given().queryParam("limit", 1)
                        .get("/workorders")
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(newer.toString()))
                        .extract()
                        .path("next");
        given().queryParam("limit", 1)
                .queryParam("after", next)
                .get("/workorders")
                .then()
                .body("items.id", contains(older.toString()));
        given().queryParam("ticket", second.number())
                .get("/workorders")
                .then()
                .body("items.id", contains(newer.toString()))
                .body("items[0].task", nullValue())
                .body("next", nullValue());
        given().queryParam("ticket", "2026-9999999-3")
                .get("/workorders")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().queryParam("department", "engineering")
                .queryParam("status", "ISSUED")
                .get("/workorders")
                .then()
                .body("items.department", everyItem(equalTo("engineering")))
                .body("items.status", everyItem(equalTo("ISSUED")));
    }

    @ParameterizedTest
    @CsvSource({"status, OPEN", "state, ISSUED"})
    void an_invalid_or_unknown_filter_is_refused(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/workorders")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(parameter));
    }

    @Test
    void a_single_work_order_shows_its_task() {
        LeakReport leak = aLeakReport();

        given().get("/workorders/{id}", id(dispatched(leak)))
                .then()
                .body("number", equalTo(leak.number() + "/1"))
                .body("ticketNumber", equalTo(leak.number()))
                .body("task.customer.phone", equalTo("13800000123"))
                .body("task.place.address", equalTo("和平路128号院东门外"))
                .body("task.fields.pipeDiameterMm", equalTo(200));
    }

    private static void expect(UUID order, String time, String problem) {
        post(CREW, order, "progress", Map.of("note", "已关阀", "expectedCompletion", time))
                .statusCode(422)
                .body("type", equalTo(problem));
    }
}

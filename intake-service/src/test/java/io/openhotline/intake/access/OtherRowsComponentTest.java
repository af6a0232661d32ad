package io.openhotline.intake.access;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.intake.testing.Filing;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Callers try the tickets of others, by each id, number, cursor and filter (issue 22, kinds 2 and
/// 3 of peers' faults).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class OtherRowsComponentTest {
    private final String app = "app-" + UUID.randomUUID().toString().substring(0, 8);
    private final String otherApp = "app-" + UUID.randomUUID().toString().substring(0, 8);

    /// A request for a ticket, which must not tell a hidden ticket from a missing one.
    record Attempt(String method, String path, String body) {
        Response by(RequestSpecification caller, Object ticket) {
            RequestSpecification request = caller.header("Idempotency-Key", UUID.randomUUID());
            return body.isEmpty()
                    ? request.request(method, "/tickets/" + ticket + path)
                    : request.body(body).request(method, "/tickets/" + ticket + path);
        }
    }

    static List<Attempt> customersAttempts() {
        return List.of(
                new Attempt("GET", "", ""),
                new Attempt("GET", "/timeline", ""),
                new Attempt("POST", "/supplements", "{\"text\": \"还在漏\"}"),
                new Attempt("POST", "/withdrawal", "{\"reason\": \"已修好\"}"));
    }

    @ParameterizedTest
    @MethodSource("customersAttempts")
    void two_apps_do_not_see_each_others_tickets(Attempt attempt) {
        UUID theirs = filedBy(as("customer:" + otherApp), aPriceConsult());

        assertMissing(() -> as("customer:" + app), theirs, attempt);
    }

    @ParameterizedTest
    @MethodSource("customersAttempts")
    void two_customers_of_an_app_do_not_see_each_others_tickets(Attempt attempt) {
        UUID theirs = filedBy(aCustomer(app, "C002"), aPriceConsult());

        assertMissing(() -> aCustomer(app, "C001"), theirs, attempt);
    }

    @ParameterizedTest
    @MethodSource("customersAttempts")
    void a_customer_does_not_see_what_the_app_or_the_desk_filed(Attempt attempt) {
        assertMissing(
                () -> aCustomer(app, "C001"),
                filedBy(as("customer:" + app), aPriceConsult()),
                attempt);
        assertMissing(() -> aCustomer(app, "C001"), filed(aPriceConsult()), attempt);
    }

    @ParameterizedTest
    @MethodSource("customersAttempts")
    void an_importer_sees_what_it_filed_itself_alone(Attempt attempt) {
        assertMissing(() -> as("import:legacy"), filed(aLeakReport()), attempt);
    }

    static List<Attempt> departmentsAttempts() {
        return List.of(
                new Attempt("GET", "", ""),
                new Attempt(
                        "POST",
                        "/reveal",
                        "{\"fields\": [\"phone\"], \"reason\": \"SITE_VISIT\"}"));
    }

    @ParameterizedTest
    @MethodSource("departmentsAttempts")
    void a_department_does_not_see_a_ticket_without_its_work_order(Attempt attempt) {
        assertMissing(() -> as("department:engineering"), filed(aLeakReport()), attempt);
    }

    @Test
    void an_agent_does_not_answer_the_ticket_of_another() {
        UUID theirs = filed(aPriceConsult().with("/channel", "phone"));

        assertMissing(
                () -> as("agent:1002"),
                theirs,
                new Attempt("POST", "/answer", "{\"answer\": \"第二档从 217 吨起\"}"));
    }

    @Test
    void an_agent_answers_the_ticket_of_another_after_revealing_the_phone_to_call_back() {
        UUID theirs = filed(aPriceConsult().with("/channel", "phone"));
        as("agent:1002")
                .body("{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\"}")
                .post("/tickets/" + theirs + "/reveal")
                .then()
                .statusCode(200);

        new Attempt("POST", "/answer", "{\"answer\": \"第二档从 217 吨起\"}")
                .by(as("agent:1002"), theirs)
                .then()
                .statusCode(200);
    }

    @Test
    void a_librarian_sees_suggestions_alone() {
        UUID suggestion = filed(aSuggestion());
        UUID leak = filed(aLeakReport());

        as("librarian:5001").get("/tickets/" + suggestion).then().statusCode(200);
        assertMissing(() -> as("librarian:5001"), leak, new Attempt("GET", "", ""));
        assertThat(listed(as("librarian:5001"), Map.of("limit", 200)))
                .contains(suggestion)
                .doesNotContain(leak);
    }

    @Test
    void a_surveyor_sees_no_ticket_without_a_follow_up() {
        assertMissing(() -> as("surveyor:3101"), filed(aLeakReport()), new Attempt("GET", "", ""));
    }

    @Test
    void the_app_itself_sees_all_that_it_filed_and_a_customer_their_own() {
        UUID first = filedBy(aCustomer(app, "C001"), aPriceConsult());
        UUID second = filedBy(aCustomer(app, "C002"), aPriceConsult());
        UUID third = filedBy(as("customer:" + app), aPriceConsult());

        assertThat(listed(as("customer:" + app), Map.of())).containsExactly(third, second, first);
        assertThat(listed(aCustomer(app, "C001"), Map.of())).containsExactly(first);
        assertThat(listed(aCustomer(otherApp, "C001"), Map.of())).isEmpty();
    }

    @Test
    void filters_and_numbers_find_no_ticket_of_others() {
        UUID theirs = filedBy(as("customer:" + otherApp), aPriceConsult());
        String number = ticket(theirs).getString("number");

        assertThat(searched(as("customer:" + app), Map.of("q", number))).isEmpty();
        assertThat(searched(as("customer:" + app), Map.of("q", "阶梯水价"))).isEmpty();
        assertThat(listed(as("customer:" + app), Map.of("category", "consult-price"))).isEmpty();
        assertThat(searched(as("customer:" + otherApp), Map.of("q", number)))
                .containsExactly(theirs);
    }

    @Test
    void a_cursor_of_another_app_pages_through_ones_own_tickets_alone() {
        UUID own = filedBy(as("customer:" + app), aPriceConsult());
        filedBy(as("customer:" + otherApp), aPriceConsult());
        filedBy(as("customer:" + otherApp), aPriceConsult());
        String cursor =
                as("customer:" + otherApp).get("/tickets?limit=1").then().extract().path("next");

        assertThat(listed(as("customer:" + app), Map.of("after", cursor))).containsExactly(own);
    }

    @Test
    void a_page_of_own_tickets_has_no_holes() {
        UUID first = filedBy(as("customer:" + app), aPriceConsult());
        filedBy(as("customer:" + otherApp), aPriceConsult());
        UUID second = filedBy(as("customer:" + app), aPriceConsult());

        var page = as("customer:" + app).get("/tickets?limit=2").then().extract().jsonPath();

        assertThat(page.getList("items.id")).containsExactly(second.toString(), first.toString());
        assertThat(page.getString("next")).isNull();
    }

    /// Compares with a ticket that doesn't exist, by id and by number.
    private static void assertMissing(
            Supplier<RequestSpecification> caller, UUID hidden, Attempt attempt) {
        String number = ticket(hidden).getString("number");
        String missing = attempt.by(caller.get(), UUID.randomUUID()).asString();

        for (Object reference : List.of(hidden, number)) {
            Response response = attempt.by(caller.get(), reference);
            response.then().statusCode(404).body("type", equalTo("/problems/ticket-not-found"));
            assertThat(response.asString()).isEqualTo(missing);
        }
        assertThat(ticket(hidden).getString("status")).isEqualTo("RECEIVED");
    }

    private static Filing aSuggestion() {
        return aPriceConsult()
                .with("/channel", "phone")
                .with("/category", "suggestion")
                .with("/description", "建议在公交站张贴停水通知");
    }

    private static List<UUID> listed(RequestSpecification caller, Map<String, ?> filters) {
        return ids(caller.queryParams(filters).get("/tickets"));
    }

    private static List<UUID> searched(RequestSpecification caller, Map<String, ?> filters) {
        return ids(caller.body(filters).post("/tickets/search"));
    }

    private static List<UUID> ids(Response response) {
        return response.then().statusCode(200).extract().jsonPath().getList("items.id").stream()
                .map(id -> UUID.fromString(id.toString()))
                .toList();
    }
}

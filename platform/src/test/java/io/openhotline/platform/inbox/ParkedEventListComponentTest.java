package io.openhotline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class ParkedEventListComponentTest {

    @ParameterizedTest
    @CsvSource({
        "tickets, x, unknown-field",
        "ticket, '', text",
        "ticket, %0A, text",
        "ticket, %00, printable",
        "ticket, 2026-0000123-7, ticket-number-check-digit",
        "after, -1, cursor",
        "after, 9999999999999999999, cursor",
        "after, %E4%B8%80, cursor",
        "limit, 0, range",
        "limit, 201, range",
    })
    void a_wrong_parameter_is_refused_with_its_name_and_rule(
            String name, String value, String rule) {
        given().urlEncodingEnabled(false)
                .get("/parked-events?" + name + "=" + value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(name))
                .body("errors.rule", contains(rule));
    }

    @Test
    void an_unknown_ticket_has_no_parked_events() {
        given().get("/parked-events?ticket=无此工单&after=0&limit=200")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}

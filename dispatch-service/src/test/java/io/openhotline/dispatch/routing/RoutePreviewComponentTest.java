package io.openhotline.dispatch.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RoutePreviewComponentTest extends RunningDispatch {

    /// Covers W3.
    @ParameterizedTest
    @CsvSource({"150, leak-small-pipe, sales-office", "151, leak-large-pipe, engineering"})
    void a_preview_shows_route_and_deadlines_of_a_leak(
            int diameter, String rule, String department) {
        given().queryParam("category", "leak")
                .queryParam("channel", "phone")
                .queryParam("fields.pipeDiameterMm", diameter)
                .queryParam("receivedAt", "2026-11-21T08:00:00Z")
                .get("/routes/preview")
                .then()
                .statusCode(200)
                .body("rule", equalTo(rule))
                .body("department.code", equalTo(department))
                .body("acceptBy", equalTo("2026-11-21T08:30:00Z"))
                .body("resolveBy", equalTo("2026-11-22T08:00:00Z"))
                .body("tried.last().result", equalTo("MATCHES"));
    }

    @Test
    void a_leak_without_a_diameter_takes_the_last_route() {
        given().queryParam("category", "leak")
                .get("/routes/preview")
                .then()
                .statusCode(200)
                .body("rule", equalTo("everything-else"))
                .body("tried[0].result", equalTo("MISSING"));
    }

    @Test
    void office_hours_count_for_consults() {
        given().queryParam("category", "consult-price")
                .queryParam("kind", "CONSULT")
                .queryParam("receivedAt", "2026-11-20T08:30:00Z")
                .get("/routes/preview")
                .then()
                .statusCode(200)
                .body("rule", equalTo("consult-and-query"))
                .body("acceptBy", equalTo("2026-11-23T03:30:00Z"));
    }

    /// Covers F11.
    @Test
    void a_preview_names_the_years_whose_holidays_the_pack_lacks() {
        given().queryParam("category", "consult-price")
                .queryParam("kind", "CONSULT")
                .queryParam("receivedAt", "2026-12-31T01:00:00Z")
                .get("/routes/preview")
                .then()
                .statusCode(200)
                .body("resolveBy", equalTo("2027-01-05T01:00:00Z"))
                .body("uncoveredYears", contains(2027));
    }

    @Test
    void an_unknown_parameter_or_an_invalid_value_is_refused_by_name() {
        given().queryParam("category", "leak")
                .queryParam("fields.pipeDiameterMm", "wide")
                .queryParam("fields.colour", "red")
                .queryParam("catgory", "leak")
                .get("/routes/preview")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("fields.pipeDiameterMm"))
                .body("errors.pointer", hasItem("fields.colour"))
                .body("errors.pointer", hasItem("catgory"));
        given().get("/routes/preview")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("category"));
    }

    @Test
    void the_departments_are_listed_with_their_names() {
        given().get("/departments")
                .then()
                .statusCode(200)
                .body("code", contains("sales-office", "engineering", "water-plant", "technical"))
                .body("[1].name.zh", equalTo("工程部"))
                .body("[1].name.en", equalTo("Engineering"));
    }
}

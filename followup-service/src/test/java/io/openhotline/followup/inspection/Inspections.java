package io.openhotline.followup.inspection;

import static io.restassured.RestAssured.given;

import io.openhotline.testplatform.issuer.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Sends the requests of inspectors and agents over HTTP.
final class Inspections {
    static final String INSPECTOR = "inspector:3001";
    static final String SECOND = "inspector:3002";
    static final String AGENT = "agent:1001";

    /// Points for all items of a ticket: (20 + 20 + 20 + 10 + 10) of 100.
    static final String MARKS =
            """
            [{"item": "completeness", "points": 5}, {"item": "dispatch", "points": 4},
             {"item": "timeliness", "points": 5}, {"item": "answer", "points": 2},
             {"item": "attitude", "points": 5}]
            """;

    private Inspections() {}

    static RequestSpecification as(String caller) {
        return given().header("Authorization", "Bearer " + TestTokens.of(caller))
                .contentType(ContentType.JSON);
    }

    static ValidatableResponse fill(String caller, UUID id, String body) {
        return as(caller).body(body).post("/inspections/{id}/sheet", id).then();
    }

    static ValidatableResponse fill(String caller, UUID id) {
        return fill(caller, id, "{\"marks\": " + MARKS + "}");
    }

    static ValidatableResponse appeal(String caller, UUID id, String reason) {
        return as(caller)
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/inspections/{id}/appeal", id)
                .then();
    }

    static ValidatableResponse decide(String caller, UUID id, String body) {
        return as(caller).body(body).post("/inspections/{id}/appeal/decision", id).then();
    }

    static ValidatableResponse get(String caller, UUID id) {
        return as(caller).get("/inspections/{id}", id).then();
    }
}

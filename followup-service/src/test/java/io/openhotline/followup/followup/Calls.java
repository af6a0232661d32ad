package io.openhotline.followup.followup;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/// What an agent does over HTTP.
final class Calls {
    private Calls() {}

    static ValidatableResponse attempt(UUID followUp, String contact) {
        return given().header("Idempotency-Key", UUID.randomUUID())
                .header("X-Hotline-Actor", "agent:1001")
                .contentType(ContentType.JSON)
                .body("{\"contact\": \"" + contact + "\"}")
                .post("/followups/{id}/attempts", followUp)
                .then();
    }

    static ValidatableResponse answer(UUID followUp, String satisfaction) {
        return answers(followUp, "{\"satisfaction\": \"" + satisfaction + "\"}");
    }

    static ValidatableResponse answers(UUID followUp, String body) {
        return given().header("X-Hotline-Actor", "agent:1001")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/followups/{id}/answers", followUp)
                .then();
    }

    static ValidatableResponse followUp(UUID followUp) {
        return given().get("/followups/{id}", followUp).then();
    }
}

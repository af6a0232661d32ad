package io.openhotline.followup.followup;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Sends an agent's requests over HTTP.
final class Calls {
    private Calls() {}

    static ValidatableResponse attempt(UUID followUp, String contact) {
        return attempt(UUID.randomUUID().toString(), followUp, contact);
    }

    static ValidatableResponse attempt(String key, UUID followUp, String contact) {
        return asAgent()
                .header("Idempotency-Key", key)
                .body("{\"contact\": \"" + contact + "\"}")
                .post("/followups/{id}/attempts", followUp)
                .then();
    }

    static ValidatableResponse answer(UUID followUp, String satisfaction) {
        return answers(followUp, "{\"satisfaction\": \"" + satisfaction + "\"}");
    }

    static ValidatableResponse answer(String key, UUID followUp, String satisfaction) {
        return asAgent()
                .header("Idempotency-Key", key)
                .body("{\"satisfaction\": \"" + satisfaction + "\"}")
                .post("/followups/{id}/answers", followUp)
                .then();
    }

    static ValidatableResponse answers(UUID followUp, String body) {
        return asAgent().body(body).post("/followups/{id}/answers", followUp).then();
    }

    private static RequestSpecification asAgent() {
        return given().header("X-Hotline-Actor", "agent:1001").contentType(ContentType.JSON);
    }

    static ValidatableResponse followUp(UUID followUp) {
        return given().get("/followups/{id}", followUp).then();
    }
}

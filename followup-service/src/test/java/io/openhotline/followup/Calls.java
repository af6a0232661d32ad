package io.openhotline.followup;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Sends an agent's requests over HTTP.
public final class Calls {
    private Calls() {}

    public static ValidatableResponse attempt(UUID followUp, String contact) {
        return attempt(UUID.randomUUID().toString(), followUp, contact);
    }

    public static ValidatableResponse attempt(String key, UUID followUp, String contact) {
        return asAgent()
                .header("Idempotency-Key", key)
                .body("{\"contact\": \"" + contact + "\"}")
                .post("/followups/{id}/attempts", followUp)
                .then();
    }

    public static ValidatableResponse answer(UUID followUp, String satisfaction) {
        return answers(followUp, "{\"satisfaction\": \"" + satisfaction + "\"}");
    }

    public static ValidatableResponse answer(String key, UUID followUp, String satisfaction) {
        return asAgent()
                .header("Idempotency-Key", key)
                .body("{\"satisfaction\": \"" + satisfaction + "\"}")
                .post("/followups/{id}/answers", followUp)
                .then();
    }

    public static ValidatableResponse answers(UUID followUp, String body) {
        return asAgent().body(body).post("/followups/{id}/answers", followUp).then();
    }

    private static RequestSpecification asAgent() {
        return given().header("X-Hotline-Actor", "agent:1001").contentType(ContentType.JSON);
    }

    public static ValidatableResponse followUp(UUID followUp) {
        return given().get("/followups/{id}", followUp).then();
    }
}

package io.openhotline.followup;

import static io.restassured.RestAssured.given;

import io.openhotline.testplatform.issuer.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Sends a surveyor's requests over HTTP.
public final class Calls {
    public static final String SURVEYOR = "surveyor:3101";

    private Calls() {}

    /// A request by another caller, written `role:id`.
    public static RequestSpecification as(String caller) {
        return given().header("Authorization", "Bearer " + TestTokens.of(caller));
    }

    public static ValidatableResponse attempt(UUID followUp, String contact) {
        return attempt(UUID.randomUUID().toString(), followUp, contact);
    }

    public static ValidatableResponse attempt(String key, UUID followUp, String contact) {
        return asSurveyor()
                .header("Idempotency-Key", key)
                .body("{\"contact\": \"" + contact + "\"}")
                .post("/followups/{id}/attempts", followUp)
                .then();
    }

    /// Records an attempt by another caller.
    public static ValidatableResponse attemptAs(String caller, UUID followUp) {
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"contact\": \"REACHED\"}")
                .post("/followups/{id}/attempts", followUp)
                .then();
    }

    /// Records a satisfied customer by another caller.
    public static ValidatableResponse answerAs(String caller, UUID followUp) {
        return as(caller)
                .contentType(ContentType.JSON)
                .body("{\"satisfaction\": \"VERY_SATISFIED\"}")
                .post("/followups/{id}/answers", followUp)
                .then();
    }

    /// Reaches the customer, and records the answer.
    public static ValidatableResponse survey(UUID followUp, String satisfaction) {
        attempt(followUp, "REACHED").statusCode(201);
        return answer(followUp, satisfaction);
    }

    public static ValidatableResponse answer(UUID followUp, String satisfaction) {
        return answers(followUp, "{\"satisfaction\": \"" + satisfaction + "\"}");
    }

    public static ValidatableResponse answer(String key, UUID followUp, String satisfaction) {
        return asSurveyor()
                .header("Idempotency-Key", key)
                .body("{\"satisfaction\": \"" + satisfaction + "\"}")
                .post("/followups/{id}/answers", followUp)
                .then();
    }

    public static ValidatableResponse answers(UUID followUp, String body) {
        return asSurveyor().body(body).post("/followups/{id}/answers", followUp).then();
    }

    private static RequestSpecification asSurveyor() {
        return as(SURVEYOR).contentType(ContentType.JSON);
    }

    public static ValidatableResponse followUp(UUID followUp) {
        return as(SURVEYOR).get("/followups/{id}", followUp).then();
    }
}

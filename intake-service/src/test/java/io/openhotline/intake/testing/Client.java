package io.openhotline.intake.testing;

import static io.restassured.RestAssured.given;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/// Calls the API as the desk of an agent does.
public final class Client {
    private Client() {}

    public static RequestSpecification as(String actor) {
        return given().header(CurrentActor.HEADER, actor).contentType("application/json");
    }

    public static RequestSpecification anAgent() {
        return as("agent:1001");
    }

    public static ValidatableResponse file(Filing filing) {
        return file(anAgent(), UUID.randomUUID().toString(), filing);
    }

    public static ValidatableResponse file(RequestSpecification caller, String key, Filing filing) {
        return caller.header(Idempotency.HEADER, key)
                .body(filing.toString())
                .post("/tickets")
                .then();
    }

    /// Returns the id of the new ticket.
    public static UUID filed(Filing filing) {
        return UUID.fromString(file(filing).statusCode(201).extract().path("id"));
    }

    public static ValidatableResponse post(UUID ticket, String command, Map<String, ?> body) {
        return anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/tickets/" + ticket + "/" + command)
                .then();
    }

    public static JsonPath ticket(UUID id) {
        return given().get("/tickets/" + id).then().statusCode(200).extract().jsonPath();
    }

    public static String status(UUID id) {
        return ticket(id).getString("status");
    }

    public static JsonPath timeline(UUID id) {
        return given().get("/tickets/" + id + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

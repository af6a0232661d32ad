package io.openhotline.intake.testing;

import static io.restassured.RestAssured.given;

import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.issuer.TestToken;
import io.openhotline.testplatform.issuer.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/// Calls the API as agents, apps and others do; what names no caller is sent by a supervisor.
public final class Client {
    private Client() {}

    /// Sends a token of `role:id`; an app has the channel `app`.
    public static RequestSpecification as(String caller) {
        return caller.startsWith("customer:")
                ? with(app(caller.substring("customer:".length())).text())
                : with(TestTokens.of(caller));
    }

    /// A customer who uses an app.
    public static RequestSpecification aCustomer(String app, String person) {
        return with(app(app).with("sub", person).with("preferred_username", person).text());
    }

    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private static TestToken app(String id) {
        return TestTokens.token("customer:" + id).with("channel", "app");
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
        return filedBy(anAgent(), filing);
    }

    /// Returns the id of the new ticket.
    public static UUID filedBy(RequestSpecification caller, Filing filing) {
        return UUID.fromString(
                file(caller, UUID.randomUUID().toString(), filing)
                        .statusCode(201)
                        .extract()
                        .path("id"));
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

package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/// Starts rebuilds of the running service and waits for their end.
final class Rebuilds {
    private Rebuilds() {}

    static void now() {
        awaitEnd();
        given().post("/rebuild").then().statusCode(202);
        awaitEnd();
    }

    static void awaitEnd() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(given().get("/rebuild").jsonPath().getBoolean("running"))
                                .isFalse());
    }
}

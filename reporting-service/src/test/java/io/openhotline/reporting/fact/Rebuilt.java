package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/// Has the running service count everything again.
final class Rebuilt {
    private Rebuilt() {}

    static void now() {
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

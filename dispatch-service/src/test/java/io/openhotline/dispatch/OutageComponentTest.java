package io.openhotline.dispatch;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutageComponentTest extends RunningDispatch {
    /// How long a service knows the pack without the database, with some time to spare.
    private static final Duration PACK_KNOWN_FOR = Duration.ofSeconds(4);

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness = URI.create("/");

    /// A probe gives up after some seconds, and then doesn't tell what is away.
    @Test
    void while_the_database_is_away_readiness_reads_persons_and_calendars_without_it() {
        HotlineTestPlatform.postgres().stop();
        Instant unknown = Instant.now().plus(PACK_KNOWN_FOR);
        try {
            await().until(() -> Instant.now().isAfter(unknown));
            ready().statusCode(503)
                    .body(status("persons"), equalTo("UP"))
                    .body(status("calendars"), equalTo("UP"))
                    .body(status("Database connections health check"), equalTo("DOWN"));
        } finally {
            HotlineTestPlatform.postgres().start();
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> ready().statusCode(200));
    }

    private ValidatableResponse ready() {
        return given().get(readiness).then();
    }

    private static String status(String check) {
        return "checks.find { it.name == '%s' }.status".formatted(check);
    }
}

package io.openhotline.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Health and metrics are on a port of their own; the API is on the other one.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class ManagementComponentTest {
    /// How long a read waits for a connection.
    private static final Duration POOL = Duration.ofSeconds(5);

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("/");

    @ParameterizedTest
    @ValueSource(strings = {"q/health/live", "q/health/ready", "q/health"})
    void health_needs_no_token(String path) {
        assertThat(given().noFilters().get(management.resolve("/" + path)).statusCode())
                .isIn(200, 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q/metrics", "q/metrics/"})
    void metrics_need_a_token(String path) {
        given().noFilters().get(management.resolve("/" + path)).then().statusCode(401);
        given().noFilters()
                .auth()
                .oauth2("abc.def.ghi")
                .get(management.resolve("/" + path))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "agent:1001, 403",
        "supervisor:1201, 403",
        "customer:app, 403",
        "operator:4001, 200"
    })
    void metrics_are_for_operators(String caller, int status) {
        given().noFilters()
                .auth()
                .oauth2(TestTokens.of(caller))
                .get(management.resolve("/q/metrics"))
                .then()
                .statusCode(status);
    }

    @Test
    void metrics_tell_the_state_of_the_journal() {
        metrics().body(containsString("hotline_journal_unpublished"));
    }

    /// A scrape waits for the pool once and not once per gauge.
    @Test
    void metrics_are_told_while_the_database_is_away() {
        HotlineTestPlatform.postgres().stop();
        try {
            metrics()
                    .time(lessThan(2 * POOL.toMillis()))
                    .body(containsString("hotline_journal_unpublished NaN"))
                    .body(containsString("hotline_parked_events NaN"))
                    .body(containsString("jvm_memory_used_bytes"));
        } finally {
            HotlineTestPlatform.postgres().start();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> metrics().body(containsString("hotline_journal_unpublished 0.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q/health", "q/health/ready", "q/metrics"})
    void the_port_of_the_api_has_neither(String path) {
        given().get("/" + path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"probes/actor", "parked-events", "q/openapi", "q/swagger-ui"})
    void the_port_of_management_has_no_api(String path) {
        given().get(management.resolve("/" + path)).then().statusCode(404);
    }

    private ValidatableResponse metrics() {
        return given().noFilters()
                .auth()
                .oauth2(TestTokens.of("operator:4001"))
                .get(management.resolve("/q/metrics"))
                .then();
    }
}

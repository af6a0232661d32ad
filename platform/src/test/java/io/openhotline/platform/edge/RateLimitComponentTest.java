package io.openhotline.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs with three requests at once and one a second for the limited operation.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class RateLimitComponentTest {
    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("/");

    @ParameterizedTest
    @CsvSource({"en, Too many requests", "zh, 请求过于频繁"})
    void too_many_requests_get_429_and_when_to_retry(String language, String title) {
        String caller = "agent:many-" + language;
        exhaust(caller);

        limited(caller, language)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[12]"))
                .body("type", equalTo("/problems/too-many-requests"))
                .body("title", equalTo(title));
        await().untilAsserted(() -> limited(caller, language).statusCode(200));
    }

    @Test
    void each_caller_and_each_operation_has_a_limit_of_its_own() {
        exhaust("agent:greedy");

        limited("agent:modest", "en").statusCode(200);
        as("agent:greedy").get("/probes/actor").then().statusCode(200);
    }

    @Test
    void a_department_may_do_four_times_as_much() {
        int admitted = 0;
        while (limited("department:engineering", "en").extract().statusCode() == 200) {
            admitted++;
        }
        assertThat(admitted).isBetween(12, 40);
    }

    @Test
    void requests_without_a_valid_token_are_limited_by_address() throws IOException {
        List<String> statuses = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            statuses.add(status("127.0.0.2", ""));
        }

        assertThat(statuses.subList(0, 50)).containsOnly("401");
        assertThat(statuses.subList(50, 60)).contains("429");
        assertThat(status("127.0.0.2", TestTokens.of("agent:1001"))).isEqualTo("200");
        assertThat(status("127.0.0.3", "forged")).isEqualTo("401");
    }

    @Test
    void health_has_no_limit() {
        for (int i = 0; i < 300; i++) {
            given().get(management.resolve("/q/health/live")).then().statusCode(200);
        }
    }

    private static void exhaust(String caller) {
        await().until(() -> limited(caller, "en").extract().statusCode() == 429);
    }

    private static ValidatableResponse limited(String caller, String language) {
        return as(caller).header("Accept-Language", language).get("/edge-probes/limited").then();
    }

    private static RequestSpecification as(String caller) {
        return given().header("Authorization", "Bearer " + TestTokens.of(caller));
    }

    private static String status(String address, String token) throws IOException {
        try (var connection = RawConnection.from(address)) {
            connection.send(
                    "GET /probes/actor HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Authorization: Bearer %s\r\n\r\n".formatted(token));
            return connection.rest().split(" ", 3)[1];
        }
    }
}

package io.openhotline.platform.identity;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestIssuer;
import io.openhotline.testplatform.issuer.TestToken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
@QuarkusTestResource(
        value = OwnIssuer.class,
        initArgs = @ResourceArg(name = "away", value = "true"),
        restrictToAnnotatedClass = true)
class IssuerAwayComponentTest {
    @TestHTTPResource(value = "/health/", management = true)
    URI management = URI.create("/");

    /// Replaced by the one that runs.
    TestIssuer issuer = new TestIssuer();

    @Test
    void a_service_that_starts_without_its_issuer_is_not_ready_and_recovers_by_itself() {
        given().noFilters()
                .get(management.resolve("ready"))
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'issuer' }.status", equalTo("DOWN"));
        given().noFilters()
                .auth()
                .oauth2(TestToken.of(issuer).text())
                .get("/probes/actor")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/issuer-unavailable"));
        given().noFilters().get("/probes/actor").then().statusCode(401);

        issuer.open();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        given().noFilters()
                                .get(management.resolve("ready"))
                                .then()
                                .statusCode(200));
        given().noFilters()
                .auth()
                .oauth2(TestToken.of(issuer).text())
                .get("/probes/actor")
                .then()
                .statusCode(200)
                .body("actor", equalTo("agent:1001"));
    }
}

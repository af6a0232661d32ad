package io.openhotline.platform.identity;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestIssuer;
import io.openhotline.testplatform.issuer.TestToken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
@QuarkusTestResource(value = OwnIssuer.class, restrictToAnnotatedClass = true)
class TokenComponentTest {
    @TestHTTPResource(value = "/health/", management = true)
    URI management = URI.create("/");

    /// Replaced by the one that runs.
    TestIssuer issuer = new TestIssuer();

    @ParameterizedTest
    @MethodSource("io.openhotline.platform.identity.WrongToken#all")
    void a_wrong_token_is_refused(WrongToken wrong) {
        actor(wrong.token().apply(issuer))
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/token-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic MTAwMTp4", "Bearer"})
    void a_request_without_a_token_is_asked_for_one(String authorization) {
        var request = given().noFilters();
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        request.get("/probes/actor")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("/problems/token-required"));
    }

    @ParameterizedTest
    @CsvSource({
        "agent, agent:1001",
        "supervisor, agent:1001",
        "department, department:engineering",
        "customer, customer:customer-app",
        "importer, import:1001",
        "operator, operator:1001",
        "reports, reports:1001",
        "auditor, auditor:1001"
    })
    void a_verified_token_says_who_acts(String role, String actor) {
        String token =
                TestToken.of(issuer)
                        .role(role)
                        .with("department", "engineering")
                        .with("azp", "customer-app")
                        .text();

        actor(token).statusCode(200).body("actor", equalTo(actor));
        actor(token).statusCode(200).body("actor", equalTo(actor));
    }

    @Test
    void nobody_acts_for_the_system_or_without_a_department() {
        String system = TestToken.of(issuer).role("system").text();
        String department = TestToken.of(issuer).role("department").text();

        for (String token : List.of(system, department)) {
            given().noFilters()
                    .auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body("{}")
                    .post("/probes")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/role-may-not-act"));
        }
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        String token = TestToken.of(issuer).role("auditor").text();

        given().noFilters().auth().oauth2(token).get("/parked-events").then().statusCode(200);
        given().noFilters()
                .auth()
                .oauth2(token)
                .post("/parked-events/1/replay")
                .then()
                .statusCode(403);
    }

    @Test
    void the_header_for_the_actor_is_refused() {
        given().noFilters()
                .auth()
                .oauth2(TestToken.of(issuer).text())
                .header(CurrentActor.HEADER, "operator:night")
                .get("/probes/actor")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/actor-header-refused"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-350, -50, 50})
    void clocks_may_differ_by_a_minute(long seconds) {
        actor(TestToken.of(issuer).shifted(Duration.ofSeconds(seconds)).text()).statusCode(200);
    }

    @Test
    void a_refusal_is_explained_in_chinese() {
        given().noFilters()
                .header("Accept-Language", "zh")
                .auth()
                .oauth2("garbage")
                .get("/probes/actor")
                .then()
                .body("title", equalTo("令牌无效"));
    }

    @Test
    void a_key_is_rotated_while_the_service_runs() {
        String before = TestToken.of(issuer).text();
        actor(before).statusCode(200);

        issuer.rotate();

        String after = TestToken.of(issuer).text();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> actor(after).statusCode(200));
        actor(before).statusCode(200);
    }

    @Test
    void tokens_go_on_being_verified_while_the_issuer_is_away() {
        actor(TestToken.of(issuer).text()).statusCode(200);
        issuer.stop();
        try {
            actor(TestToken.of(issuer).with("sub", "new").text()).statusCode(200);
            given().noFilters().get(management.resolve("ready")).then().statusCode(200);
        } finally {
            issuer.open();
        }
    }

    @Test
    void health_asks_for_no_token() {
        given().noFilters().get(management.resolve("live")).then().statusCode(200);
    }

    private static ValidatableResponse actor(String token) {
        return given().noFilters()
                .header("Authorization", "Bearer " + token)
                .get("/probes/actor")
                .then();
    }
}

package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests finding 7.3: an app started a rebuild, and the header decided who acts.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class RebuildRightsComponentTest {

    @BeforeEach
    void no_rebuild_is_running() {
        Rebuilds.awaitEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer:customer-app", "department:engineering", "agent:1001", "supervisor:1201",
                "manager:1301", "reports:3301", "auditor:4201", "import:importer"
            })
    void only_an_operator_starts_a_rebuild(String caller) {
        Callers.as(caller)
                .post("/rebuild")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-may-not-act"));
        Callers.as("operator:4001").get("/rebuild").then().body("running", is(false));
    }

    @Test
    void a_rebuild_says_who_requested_it() {
        Callers.as("operator:4002").post("/rebuild").then().statusCode(202);

        Callers.as("reports:3301")
                .get("/rebuild")
                .then()
                .body("requestedBy", equalTo("operator:4002"));
    }

    /// Fault 1 of peers: an identity header that is believed.
    @ParameterizedTest
    @ValueSource(strings = {"operator:4001", "system:openhotline", ""})
    void a_forged_actor_is_refused_with_a_token_and_without(String actor) {
        Callers.as("customer:customer-app")
                .header("X-Hotline-Actor", actor)
                .post("/rebuild")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/actor-header-refused"));
        given().noFilters()
                .header("x-hotline-actor", actor)
                .post("/rebuild")
                .then()
                .statusCode(400);
        given().get("/rebuild").then().body("running", is(false));
    }
}

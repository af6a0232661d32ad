package io.openhotline.dispatch;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.identity.AccessMatrix;
import io.openhotline.platform.testing.AccessWalk;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests who may use which operation.
@QuarkusTest
class AccessComponentTest extends RunningDispatch {
    private final AccessMatrix matrix;

    AccessComponentTest(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    @Test
    void every_operation_keeps_the_matrix_for_every_role() {
        int tried = new AccessWalk(matrix).assertEveryOperationKeepsTheMatrix();

        assertThat(tried).isEqualTo(matrix.operations().size() * 14);
    }

    @ParameterizedTest
    @CsvSource({
        "agent:1001, acceptance",
        "agent:1001, reassignment",
        "department:engineering, reassignment",
        "operator:4001, completion",
        "auditor:4201, return",
        "auditor:4201, reveal",
        "surveyor:3101, progress",
        "customer:customer-app, completion"
    })
    void what_a_role_may_not_do_is_refused_before_its_body_is_read(String caller, String command) {
        UUID order = id(dispatched(aLeakReport()));

        post(caller, order, command, Map.of("unknown", true))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/role-may-not-act"));
        assertThat(status(order)).isEqualTo("ISSUED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Hotline-Actor", "x-hotline-actor"})
    void the_header_for_the_actor_is_refused_once_and_twice(String header) {
        UUID order = id(dispatched(aLeakReport()));

        as("department:engineering")
                .header(header, "operator:4001")
                .get("/workorders/{id}", order)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/actor-header-refused"));
        as("department:engineering")
                .header(header, "department:engineering", "system:openhotline")
                .body(Map.of())
                .post("/workorders/{id}/acceptance", order)
                .then()
                .statusCode(400);
        assertThat(status(order)).isEqualTo("ISSUED");
    }

    @Test
    void a_department_without_a_code_and_the_system_are_nobody() {
        for (String token :
                List.of(
                        TestTokens.token("department:engineering").without("department").text(),
                        TestTokens.token("agent:1001").role("system").text())) {
            given().auth()
                    .oauth2(token)
                    .get("/workorders")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/role-may-not-act"));
        }
    }

    @Test
    void a_senior_agent_accepts_on_behalf_of_a_department_and_the_fact_says_so() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        post("senior:1101", order, "acceptance", Map.of()).statusCode(200);

        eventually(() -> assertThat(actors(leak)).endsWith("agent:1101"));
    }

    private List<String> actors(LeakReport leak) {
        return published(Topics.WORK_ORDERS, leak.id())
                .map(seen -> seen.headers().getOrDefault("ce_actor", ""))
                .toList();
    }
}

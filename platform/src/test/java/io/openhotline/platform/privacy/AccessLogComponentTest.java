package io.openhotline.platform.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.DatabaseFault;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class AccessLogComponentTest {
    private final UUID ticket = UUID.randomUUID();
    private final String agent = "agent:" + ticket.toString().substring(0, 8);

    @Inject Database database;
    @Inject MeterRegistry registry;

    @Test
    void a_reveal_is_logged_with_who_when_and_why() {
        access(agent, Map.of("reason", "CALL_BACK"), 204);

        list(Map.of("ticket", ticket))
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo(agent))
                .body("items[0].person", equalTo(agent.substring(6)))
                .body("items[0].client", equalTo("desk"))
                .body("items[0].operation", equalTo("probe"))
                .body("items[0].ticket", equalTo(ticket.toString()))
                .body("items[0].fields", contains("phone", "name"))
                .body("items[0].reason", equalTo("CALL_BACK"))
                .body("items[0].note", equalTo("客户来电"))
                .body("items[0].address", notNullValue())
                .body("items[0].at", notNullValue());
    }

    @Test
    void a_reading_by_right_has_no_reason() {
        access(agent, Map.of(), 204);

        list(Map.of("actor", agent)).body("items.reason", contains(nullValue()));
    }

    @Test
    void a_reading_that_fails_is_not_logged() {
        access(agent, Map.of("fail", true), 500);

        list(Map.of("ticket", ticket)).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set note = null",
                "delete from access_log",
                "truncate access_log"
            })
    void what_is_logged_stays(String statement) {
        access(agent, Map.of(), 204);

        assertThatThrownBy(() -> database.update(statement)).isInstanceOf(DatabaseFault.class);
        list(Map.of("ticket", ticket)).body("items", hasSize(1));
    }

    @Test
    void pages_show_every_row_once_newest_first() {
        for (int i = 0; i < 5; i++) {
            access(agent, Map.of(), 204);
        }

        var seen = new ArrayList<String>();
        String after = null;
        do {
            JsonPath page =
                    list(after == null
                                    ? Map.of("actor", agent, "limit", 2)
                                    : Map.of("actor", agent, "limit", 2, "after", after))
                            .extract()
                            .jsonPath();
            seen.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);

        assertThat(seen)
                .hasSize(5)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void a_time_includes_its_begin_and_excludes_its_end() {
        access(agent, Map.of(), 204);
        String at = list(Map.of("ticket", ticket)).extract().path("items[0].at");

        list(Map.of("ticket", ticket, "from", at)).body("items", hasSize(1));
        list(Map.of("ticket", ticket, "to", at)).body("items", hasSize(0));
        list(Map.of("ticket", ticket, "from", Instant.parse(at).plusSeconds(1).toString()))
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "ticket, x, uuid",
        "ticket, '', uuid",
        "actor, 1001, actor",
        "actor, 坐席:1, actor",
        "from, gestern, instant",
        "to, 2026-02-30T00:00:00Z, instant",
        "after, 无, cursor",
        "limit, 0, range",
        "person, 1, unknown-field"
    })
    void a_wrong_parameter_is_refused_with_its_name_and_rule(
            String name, String value, String rule) {
        as("auditor:4001")
                .queryParam(name, value)
                .get("/access-log")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(name))
                .body("errors.rule", contains(rule));
    }

    @Test
    void a_person_who_reveals_does_not_read_the_log_in_any_role() {
        access(agent, Map.of("reason", "COMPLAINT"), 204);

        as(agent.replace("agent", "auditor"))
                .get("/access-log")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/revealers-do-not-read"));
    }

    @Test
    void more_reveals_than_a_shift_needs_are_counted() {
        double before = registry.counter("hotline.reveals.excessive").count();

        for (int i = 0; i < 32; i++) {
            access(agent, Map.of("reason", "OTHER"), 204);
        }

        assertThat(registry.counter("hotline.reveals.excessive").count()).isEqualTo(before + 2);
        assertThat(registry.counter("hotline.reveals", "reason", "OTHER").count())
                .isGreaterThanOrEqualTo(32);
    }

    private static RequestSpecification as(String caller) {
        return given().header("Authorization", "Bearer " + TestTokens.of(caller));
    }

    private void access(String actor, Map<String, ?> parameters, int status) {
        as(actor)
                .queryParam("ticket", ticket)
                .queryParams(parameters)
                .post("/access-probes")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse list(Map<String, ?> filters) {
        return as("auditor:4001")
                .queryParams(filters)
                .get("/access-log")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }
}

package io.openhotline.intake.incident;

import static io.openhotline.intake.incident.Incidents.atOnce;
import static io.openhotline.intake.incident.Incidents.incident;
import static io.openhotline.intake.incident.Incidents.invalid;
import static io.openhotline.intake.incident.Incidents.join;
import static io.openhotline.intake.incident.Incidents.leave;
import static io.openhotline.intake.incident.Incidents.open;
import static io.openhotline.intake.incident.Incidents.opened;
import static io.openhotline.intake.incident.Incidents.refused;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the refusals of commands to incidents.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class IncidentRefusalComponentTest {
    private final BurstMain burst = new BurstMain();

    @Test
    void wrong_commands_are_refused() {
        UUID lead = burst.leak(1);
        UUID withdrawn = burst.leak(2);
        UUID other = burst.leak(3);
        UUID joined = burst.leak(4);
        post(withdrawn, "withdrawal", Map.of("reason", "不用了")).statusCode(200);
        String incident = opened(lead, Map.of());
        String second = opened(other, Map.of());
        join(incident, joined).statusCode(200);

        refused(open(lead, Map.of()), "already-leads");
        refused(open(withdrawn, Map.of()), "lead-over");
        refused(open(joined, Map.of()), "lead-over");
        refused(join(incident, withdrawn), "already-withdrawn");
        refused(join(second, joined), "already-merged");
        refused(join(incident, lead), "leads-incident");
        refused(join(incident, other), "leads-incident");
        refused(leave(second, joined), "not-part-of-incident");
        refused(post(joined, "unmerge", Map.of("reason", "两处")), "part-of-incident");
        refused(post(lead, "withdrawal", Map.of("reason", "不用了")), "leads-incident");
        refused(post(lead, "merge", Map.of("into", other, "reason", "同一处")), "leads-incident");
        join(incident, UUID.randomUUID()).statusCode(404);
        join(UUID.randomUUID().toString(), other).statusCode(404);
        join("no-id", other).statusCode(404).body("type", equalTo("/problems/incident-not-found"));
        open(UUID.randomUUID(), Map.of()).statusCode(404);
    }

    @Test
    void of_two_people_at_once_one_is_refused() {
        UUID lead = burst.leak(1);
        UUID joining = burst.leak(2);

        List<Integer> openings = atOnce(() -> open(lead, Map.of()), () -> open(lead, Map.of()));
        String incident =
                as("supervisor:2001")
                        .get("/incidents?status=OPEN")
                        .then()
                        .extract()
                        .path("items[0].id");
        List<Integer> joins = atOnce(() -> join(incident, joining), () -> join(incident, joining));

        assertThat(openings).containsExactly(201, 409);
        assertThat(joins).containsExactly(200, 409);
        incident(incident).body("tickets", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /rule | area-or-categories",
                "{\"categories\": [\"无此类\"]} | /rule/categories/0 | unknown-category",
                "{\"categories\": []} | /rule/categories | length",
                "{\"area\": {}} | /rule/area | empty-area",
                "{\"area\": {\"addresses\": [\"路\"]}} | /rule/area/addresses/0 | text",
                "{\"area\": {\"addresses\": [\" \"]}} | /rule/area/addresses/0 | text",
                "{\"area\": {\"circle\": {\"centre\": {\"latitude\": 30, \"longitude\": 120}}}}"
                        + " | /rule/area/circle/radiusMetres | required",
                "{\"area\": {\"circle\": {\"centre\": {\"latitude\": 91, \"longitude\": 120},"
                        + " \"radiusMetres\": 100}}} | /rule/area/circle/centre/latitude | range",
                "{\"area\": {\"circle\": {\"centre\": {\"latitude\": 30, \"longitude\": 120},"
                        + " \"radiusMetres\": 50001}}} | /rule/area/circle/radiusMetres | range",
                "{\"area\": {\"polygon\": [{\"latitude\": 30, \"longitude\": 120}]}}"
                        + " | /rule/area/polygon | length",
                "{\"area\": {\"polygon\": [{\"latitude\": 30, \"longitude\": 120},"
                        + " {\"latitude\": 30, \"longitude\": 121},"
                        + " {\"latitude\": 30, \"longitude\": 120}]}}"
                        + " | /rule/area/polygon | polygon-corners",
                "{\"area\": {\"polygon\": [{\"latitude\": 30, \"longitude\": 120},"
                        + " {\"latitude\": 31, \"longitude\": 121},"
                        + " {\"latitude\": 30, \"longitude\": 121},"
                        + " {\"latitude\": 31, \"longitude\": 120}]}}"
                        + " | /rule/area/polygon | polygon-crossing",
                "{\"area\": {\"polygon\": [{\"latitude\": 30, \"longitude\": 120},"
                        + " {\"latitude\": 33, \"longitude\": 121},"
                        + " {\"latitude\": 30, \"longitude\": 121}]}}"
                        + " | /rule/area/polygon | polygon-too-large",
                "{\"categories\": [\"leak\"], \"from\": \"2026-11-16T08:00:00Z\","
                        + " \"until\": \"2026-11-16T08:00:00Z\"} | /rule/until | after-begin"
            })
    void a_malformed_rule_is_refused_by_field_and_rule(String rule, String pointer, String code) {
        UUID lead = burst.leak(1);

        invalid(
                "{\"lead\": \"%s\", \"name\": \"爆管\", \"text\": {\"zh\": \"抢修\", \"en\": \"Mending\"}, \"rule\": %s}"
                        .formatted(lead, rule),
                pointer,
                code);
    }

    @Test
    void a_text_is_not_empty_and_not_huge_in_either_language() {
        UUID lead = burst.leak(1);
        String body =
                "{\"lead\": \"%s\", \"name\": \"%s\", \"text\": {\"zh\": \"%s\", \"en\": \"%s\"}}";

        invalid(body.formatted(lead, "爆管", " ", "Mending"), "/text/zh", "text");
        invalid(body.formatted(lead, "爆管", "修".repeat(2_001), "Mending"), "/text/zh", "text");
        invalid(body.formatted(lead, "爆管", "抢修", ""), "/text/en", "text");
        invalid(body.formatted(lead, "管".repeat(101), "抢修", "Mending"), "/name", "text");
        invalid("{\"lead\": \"%s\", \"name\": \"爆管\"}".formatted(lead), "/text", "required");
        opened(lead, Map.of(), "修".repeat(2_000));
    }
}

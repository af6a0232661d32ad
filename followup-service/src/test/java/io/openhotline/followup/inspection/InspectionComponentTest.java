package io.openhotline.followup.inspection;

import static io.openhotline.followup.inspection.Inspections.AGENT;
import static io.openhotline.followup.inspection.Inspections.INSPECTOR;
import static io.openhotline.followup.inspection.Inspections.MARKS;
import static io.openhotline.followup.inspection.Inspections.SECOND;
import static io.openhotline.followup.inspection.Inspections.appeal;
import static io.openhotline.followup.inspection.Inspections.as;
import static io.openhotline.followup.inspection.Inspections.decide;
import static io.openhotline.followup.inspection.Inspections.fill;
import static io.openhotline.followup.inspection.Inspections.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.followup.inspection.domain.DrawReason;
import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests T14 over HTTP, about a leak report that agent 1001 received and agent 1101 answered.
@QuarkusTest
class InspectionComponentTest extends RunningFollowUp {
    @Inject InspectionService service;

    private UUID ticket;
    private UUID inspection;

    @BeforeEach
    void draw() {
        ticket = hotline.reported(CategoryKind.COMPLAINT, HotlineEvents.CALLER);
        hotline.answeredBy("agent:1101", ticket, hotline.now);
        hotline.planned(ticket, 1);
        inspection = planned(Subject.TICKET, ticket);
    }

    @Test
    void a_result_is_appealed_against_and_a_second_inspector_decides() {
        fill(INSPECTOR, inspection)
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("result.score", equalTo(80))
                .body("result.passed", equalTo(true))
                .body("result.marks", hasSize(5))
                .body("inspectedBy", equalTo("3001"));
        appeal(AGENT, inspection, "当时尚未公布该时限").statusCode(200).body("status", equalTo("APPEALED"));
        String better = MARKS.replace("\"answer\", \"points\": 2", "\"answer\", \"points\": 4");

        decide(SECOND, inspection, "{\"reason\": \"属实\", \"marks\": " + better + "}")
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("upheld", equalTo(true))
                .body("result.score", equalTo(90))
                .body("firstResult.score", equalTo(80));

        assertResults("AGENT", "1001", 1, 1, 90f);
        assertResults("LINE", "ticket/leak", 1, 1, 90f);
        assertResults("ITEM", "answer", 1, 0, 80f);
        assertThat(published())
                .containsExactly(
                        EventTypes.INSPECTION_PLANNED.wireName(),
                        EventTypes.INSPECTION_COMPLETED.wireName(),
                        EventTypes.INSPECTION_APPEALED.wireName(),
                        EventTypes.INSPECTION_APPEAL_DECIDED.wireName());
    }

    @Test
    void a_refused_appeal_leaves_the_result() {
        fill(INSPECTOR, inspection).statusCode(200);
        appeal(AGENT, inspection, "不同意").statusCode(200);

        decide("supervisor:1201", inspection, "{\"reason\": \"录音为证\"}")
                .statusCode(200)
                .body("upheld", equalTo(false))
                .body("result.score", equalTo(80));

        appeal(AGENT, inspection, "再申诉").statusCode(409).body("type", problem("appeal-decided"));
    }

    @Test
    void a_fatal_error_makes_the_score_nothing() {
        fill(INSPECTOR, inspection, "{\"marks\": " + MARKS + ", \"fatals\": [\"privacy\"]}")
                .statusCode(200)
                .body("result.score", equalTo(0))
                .body("result.passed", equalTo(false));

        as(INSPECTOR)
                .get("/inspection-results?by=FATAL")
                .then()
                .body("items.code", contains("privacy"))
                .body("items[0].score", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor:1001", "manager:1101"})
    void who_handled_the_work_does_not_inspect_it(String caller) {
        fill(caller, inspection).statusCode(409).body("type", problem("inspector-handled-work"));

        get(INSPECTOR, inspection).body("status", equalTo("PLANNED"));
    }

    @Test
    void the_first_inspector_does_not_decide_the_appeal() {
        fill(INSPECTOR, inspection).statusCode(200);
        appeal(AGENT, inspection, "不同意").statusCode(200);

        decide(INSPECTOR, inspection, "{\"reason\": \"维持\"}")
                .statusCode(409)
                .body("type", problem("second-inspector-required"));
    }

    @Test
    void a_sheet_is_filled_once_and_a_retry_gets_the_same_answer() {
        String body = "{\"marks\": " + MARKS + "}";
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            as(INSPECTOR)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/inspections/{id}/sheet", inspection)
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed);
        }
        fill(SECOND, inspection).statusCode(409).body("type", problem("inspection-completed"));
        assertResults("AGENT", "1001", 1, 1, 80f);
    }

    /// Each row is a body that is wrong in one field.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/marks",
                "{\"marks\": []}|/marks",
                "{\"marks\": null}|/marks",
                "{\"marks\": [{\"item\": \"attitude\", \"points\": 5}]}|/marks",
                "{\"marks\": [{\"item\": \"态度\", \"points\": 5}]}|/marks/0/item",
                "{\"marks\": [{\"item\": \"skill\", \"points\": 5}]}|/marks/0/item",
                "{\"marks\": [{\"item\": \"attitude\", \"points\": 6}]}|/marks/0/points",
                "{\"marks\": [{\"item\": \"attitude\", \"points\": -1}]}|/marks/0/points",
                "{\"marks\": [{\"item\": \"attitude\"}]}|/marks/0/points",
                "{\"marks\": [{\"item\": \"\", \"points\": 1}]}|/marks/0/item",
                "{\"marks\": [], \"fatals\": [\"haste\"]}|/fatals/0",
                "{\"marks\": [], \"fatals\": [\"privacy\", \"privacy\"]}|/fatals/1",
                "{\"marks\": [], \"remark\": \"  \"}|/remark",
                "{\"marks\": [], \"proposal\": {\"title\": \"时限\"}}|/proposal/body",
                "{\"marks\": [], \"points\": 5}|/points",
            })
    void a_wrong_sheet_is_refused_with_the_field(String body, String pointer) {
        fill(INSPECTOR, inspection, body)
                .statusCode(400)
                .body("type", problem("invalid-request"))
                .body("errors.pointer", hasItem(pointer));

        get(INSPECTOR, inspection).body("status", equalTo("PLANNED"));
    }

    @Test
    void a_missing_item_is_named_in_chinese_too() {
        as(INSPECTOR)
                .header("Accept-Language", "zh-CN")
                .body("{\"marks\": [{\"item\": \"attitude\", \"points\": 5}]}")
                .post("/inspections/{id}/sheet", inspection)
                .then()
                .statusCode(400)
                .body("errors.detail", hasItem("缺少项目 completeness 的得分"));
    }

    @Test
    void a_text_may_be_long_and_chinese_but_not_ten_thousand_characters() {
        fill(INSPECTOR, inspection, withRemark("好".repeat(10_000)))
                .statusCode(400)
                .body("errors.pointer", contains("/remark"));

        fill(INSPECTOR, inspection, withRemark("好".repeat(1_999) + "💧"))
                .statusCode(200)
                .body("remark", containsString("💧"));
    }

    @Test
    void malformed_json_and_a_wrong_id_are_refused() {
        fill(INSPECTOR, inspection, "{\"marks\": [").statusCode(400);
        fill(INSPECTOR, UUID.randomUUID())
                .statusCode(404)
                .body("type", problem("inspection-not-found"));
        as(INSPECTOR).body("{}").post("/inspections/x/sheet").then().statusCode(404);
    }

    @Test
    void an_agent_neither_sees_nor_appeals_against_another_ones_inspection() {
        fill(INSPECTOR, inspection).statusCode(200);

        get("agent:1002", inspection).statusCode(404);
        appeal("agent:1002", inspection, "不同意")
                .statusCode(404)
                .body("type", problem("inspection-not-found"));
        as("agent:1002").get("/inspections").then().body("items", hasSize(0));
        as("agent:1002").get("/inspection-results").then().body("items", hasSize(0));
        as(AGENT).get("/inspections").then().body("items.id", contains(inspection.toString()));
        as(AGENT).get("/inspection-results").then().body("items.code", contains("1001"));
    }

    @Test
    void an_agent_does_not_see_a_planned_inspection() {
        get(AGENT, inspection).statusCode(404);
        as(AGENT).get("/inspections").then().body("items", hasSize(0));
        appeal(AGENT, inspection, "不同意").statusCode(404);
    }

    @Test
    void an_appeal_after_the_term_is_refused() {
        fill(INSPECTOR, inspection).statusCode(200);
        new Database(database)
                .update(
                        "update inspection set completed_at = completed_at - interval '6 days'"
                                + " where id = ?",
                        inspection);

        appeal(AGENT, inspection, "不同意").statusCode(409).body("type", problem("appeal-too-late"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \"\"}", "{\"reason\": null}", "{\"why\": \"x\"}"})
    void an_appeal_needs_a_reason(String body) {
        fill(INSPECTOR, inspection).statusCode(200);

        as(AGENT).body(body).post("/inspections/{id}/appeal", inspection).then().statusCode(400);
    }

    @Test
    void fatal_errors_of_a_decision_need_marks() {
        fill(INSPECTOR, inspection).statusCode(200);
        appeal(AGENT, inspection, "不同意").statusCode(200);

        decide(SECOND, inspection, "{\"reason\": \"x\", \"fatals\": [\"privacy\"]}")
                .statusCode(400)
                .body("errors.pointer", contains("/marks"));
        decide(SECOND, inspection, "{\"reason\": \"x\", \"marks\": []}").statusCode(400);
    }

    @Test
    void an_inspector_listens_to_a_call_of_somebody_else() {
        UUID listened =
                UUID.fromString(
                        as(INSPECTOR)
                                .header("Idempotency-Key", UUID.randomUUID())
                                .body("{\"agent\": \"1002\", \"line\": \"供水\"}")
                                .post("/inspections")
                                .then()
                                .statusCode(201)
                                .body("subject", equalTo("LISTENING"))
                                .body("reason", equalTo("CHOSEN"))
                                .extract()
                                .path("id"));

        fill(
                        INSPECTOR,
                        listened,
                        """
                        {"marks": [{"item": "answer", "points": 5}, {"item": "attitude", "points": 5}],
                         "sendBack": "请回电"}
                        """)
                .statusCode(400)
                .body("errors.pointer", contains("/sendBack"));
        as("supervisor:1002")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"agent\": \"1002\", \"line\": \"water\"}")
                .post("/inspections")
                .then()
                .statusCode(409)
                .body("type", problem("inspector-handled-work"));
        as(INSPECTOR)
                .body("{\"agent\": \"1 2\", \"line\": \"\"}")
                .post("/inspections")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/agent"));
    }

    @Test
    void the_sheet_of_the_pack_is_shown_and_filters_are_checked() {
        as(AGENT)
                .get("/inspection-sheet")
                .then()
                .statusCode(200)
                .body("code", equalTo("ticket-quality"))
                .body("items.code", hasItem("attitude"))
                .body("fatals.code", hasItem("privacy"));
        for (String query : new String[] {"status=OPEN", "after=x", "limit=0", "agnt=1"}) {
            as(INSPECTOR).get("/inspections?" + query).then().statusCode(400);
        }
        as(INSPECTOR).get("/inspection-results?from=2026-13").then().statusCode(400);
        as(INSPECTOR).get("/inspections?ticket=" + ticket).then().body("items", hasSize(1));
    }

    private void assertResults(String by, String code, int count, int passed, float score) {
        String item = "items.find { it.code == '" + code + "' }";
        as(INSPECTOR)
                .queryParam("by", by)
                .get("/inspection-results")
                .then()
                .statusCode(200)
                .body(item + ".inspections", equalTo(count))
                .body(item + ".passed", equalTo(passed))
                .body(item + ".score", equalTo(score));
    }

    private Iterable<String> published() {
        PublishedFacts.awaitAll(new Database(database));
        return wire.received(Topics.INSPECTIONS, inspection).stream().map(Wire.Seen::type).toList();
    }

    private UUID planned(Subject subject, UUID work) {
        Instant now = hotline.now;
        var plan = new InspectionPlan(subject, work, "leak", "1001", now, DrawReason.CHOSEN, null);
        return service.plan(plan, Actor.SYSTEM, now).id;
    }

    private static String withRemark(String remark) {
        return "{\"marks\": " + MARKS + ", \"remark\": \"" + remark + "\"}";
    }

    private static Matcher<String> problem(String slug) {
        return equalTo("/problems/" + slug);
    }
}

package io.openhotline.followup.call;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests finding 7.2: a department recorded the satisfaction of its own customer, without a call.
@QuarkusTest
class SurveyRightsComponentTest extends RunningFollowUp {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "department:engineering",
                "agent:1002",
                "inspector:3001",
                "librarian:3201",
                "customer:customer-app",
                "import:importer",
                "operator:4001",
                "auditor:4201"
            })
    void only_surveyors_and_those_above_agents_survey(String caller) {
        UUID followUp = complaint();

        Calls.attemptAs(caller, followUp).statusCode(403).body("type", problem("role-may-not-act"));
        Calls.answerAs(caller, followUp).statusCode(403).body("type", problem("role-may-not-act"));

        assertIsUntouched(followUp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NO_ANSWER", "BUSY"})
    void a_customer_who_was_not_reached_answers_nothing(String contact) {
        UUID followUp = complaint();
        if (!contact.isEmpty()) {
            Calls.attempt(followUp, contact).statusCode(201);
        }

        Calls.answer(followUp, "VERY_SATISFIED")
                .statusCode(409)
                .body("type", problem("customer-not-reached"));

        Calls.followUp(followUp).body("status", equalTo("PLANNED"));
    }

    /// The tickets of the tests are received by agent 1001.
    @ParameterizedTest
    @ValueSource(strings = {"surveyor:1001", "senior:1001", "supervisor:1001"})
    void who_received_a_ticket_does_not_survey_it(String caller) {
        UUID followUp = complaint();

        Calls.attemptAs(caller, followUp)
                .statusCode(409)
                .body("type", problem("surveyor-handled-ticket"));
        assertIsUntouched(followUp);

        Calls.attempt(followUp, "REACHED").statusCode(201);
        Calls.answerAs(caller, followUp)
                .statusCode(409)
                .body("type", problem("surveyor-handled-ticket"));
        Calls.followUp(followUp).body("status", equalTo("PLANNED"));
    }

    @Test
    void who_answered_a_ticket_does_not_survey_it() {
        UUID ticket = hotline.reported(CategoryKind.COMPLAINT, HotlineEvents.CALLER);
        hotline.answeredBy("agent:1101", ticket, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();

        Calls.attemptAs("senior:1101", followUp)
                .statusCode(409)
                .body("type", problem("surveyor-handled-ticket"));
        Calls.attemptAs("senior:1102", followUp).statusCode(201);
    }

    @Test
    void the_refusals_are_said_in_chinese_on_request() {
        UUID followUp = complaint();

        Calls.as("surveyor:1001")
                .header("Accept-Language", "zh-CN")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"contact\": \"REACHED\"}")
                .post("/followups/{id}/attempts", followUp)
                .then()
                .body("title", equalTo("您经办过该工单"));
        Calls.as(Calls.SURVEYOR)
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON)
                .body("{\"satisfaction\": \"SATISFIED\"}")
                .post("/followups/{id}/answers", followUp)
                .then()
                .body("title", equalTo("尚未联系上用户"));
    }

    /// Fault 1 of peers: an identity header that is believed.
    @ParameterizedTest
    @ValueSource(strings = {"surveyor:3101", "operator:4001", "system:openhotline", ""})
    void a_forged_actor_is_refused_with_a_token_and_without(String actor) {
        UUID followUp = complaint();

        Calls.as("department:engineering")
                .header("X-Hotline-Actor", actor)
                .contentType(ContentType.JSON)
                .body("{\"satisfaction\": \"VERY_SATISFIED\"}")
                .post("/followups/{id}/answers", followUp)
                .then()
                .statusCode(400)
                .body("type", problem("actor-header-refused"));
        given().noFilters()
                .header("x-hotline-actor", actor)
                .get("/followups/{id}", followUp)
                .then()
                .statusCode(400);
        assertIsUntouched(followUp);
    }

    private UUID complaint() {
        return hotline.planned(hotline.handled(CategoryKind.COMPLAINT, hotline.now), 1)
                .followUpId();
    }

    private static void assertIsUntouched(UUID followUp) {
        Calls.followUp(followUp)
                .body("status", equalTo("PLANNED"))
                .body("attempts", equalTo(List.of()));
    }

    private static Matcher<String> problem(String slug) {
        return equalTo("/problems/" + slug);
    }
}

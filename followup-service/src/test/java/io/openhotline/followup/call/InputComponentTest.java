package io.openhotline.followup.call;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests that an invalid request gets an answer that names its errors, and changes nothing.
@QuarkusTest
class InputComponentTest extends RunningFollowUp {
    /// Holds one follow-up for all tests, because none of them may change it.
    private static final List<UUID> UNTOUCHED = new CopyOnWriteArrayList<>();

    private UUID followUp;

    @BeforeEach
    @Override
    protected void empty() throws SQLException {
        if (UNTOUCHED.isEmpty()) {
            super.empty();
            UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
            UNTOUCHED.add(hotline.planned(ticket, 1).followUpId());
        }
        followUp = UNTOUCHED.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /contact | required",
                "{\"contact\": null} | /contact | required",
                "{\"contact\": \"\"} | /contact | one-of",
                "{\"contact\": \"ASLEEP\"} | /contact | one-of",
                "{\"contact\": \"reached\"} | /contact | one-of",
                "{\"contact\": 1} | /contact | one-of",
                "{\"contact\": [\"BUSY\"]} | /contact | wrong-type",
                "{\"contact\": {}} | /contact | wrong-type",
                "{\"contact\": \"BUSY\", \"note\": \"x\"} | /note | unknown-field",
                "[] | '' | wrong-type",
                "\"BUSY\" | '' | wrong-type",
            })
    void an_attempt_that_breaks_a_rule_is_refused(String body, String pointer, String rule) {
        refused("/attempts", body, pointer, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /satisfaction | required",
                "{\"satisfaction\": \"\"} | /satisfaction | one-of",
                "{\"satisfaction\": \"HAPPY\"} | /satisfaction | one-of",
                "{\"satisfaction\": 5} | /satisfaction | one-of",
                "{\"satisfaction\": \"SATISFIED\", \"score\": 5} | /score | unknown-field",
                "{\"satisfaction\": \"SATISFIED\", \"remark\": \"\"} | /remark | text",
                "{\"satisfaction\": \"SATISFIED\", \"remark\": \"  \"} | /remark | text",
                "{\"satisfaction\": \"SATISFIED\", \"remark\": \"a\\u0000b\"} | /remark | printable",
                "{\"satisfaction\": \"SATISFIED\", \"remark\": \"\\ud83d\"} | /remark | printable",
                "{\"satisfaction\": \"SATISFIED\", \"remark\": [1]} | /remark | wrong-type",
                "{\"satisfaction\": \"SATISFIED\", \"answers\": {}} | /answers | wrong-type",
                "{\"satisfaction\": \"SATISFIED\", \"answers\": [null]} | /answers/0 | required",
                "{\"satisfaction\": \"SATISFIED\", \"answers\": [{}]} | /answers/0/answer | required",
            })
    void answers_that_break_a_rule_are_refused(String body, String pointer, String rule) {
        refused("/answers", body, pointer, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mood | 5 | /answers/0/question | unknown-question",
                "'' | 5 | /answers/0/question | text",
                "attitude | 6 | /answers/0/answer | range",
                "attitude | good | /answers/0/answer | range",
                "solved | maybe | /answers/0/answer | one-of",
                "solved | '' | /answers/0/answer | text",
                "advice | a\\u0007b | /answers/0/answer | printable",
            })
    void answers_are_checked_against_the_questionnaire(
            String question, String answer, String pointer, String rule) {
        refused("/answers", withAnswer(question, answer), pointer, rule);
    }

    @Test
    void the_length_of_a_text_is_counted_in_characters() {
        refused("/answers", withRemark("水".repeat(2_001)), "/remark", "text");
        refused("/answers", withAnswer("advice", "水".repeat(501)), "/answers/0/answer", "text");
        refused("/answers", withAnswer("x".repeat(41), "5"), "/answers/0/question", "text");
        String hundredAndOne = "{\"question\": \"solved\", \"answer\": \"yes\"},".repeat(101);
        refused(
                "/answers",
                "{\"satisfaction\": \"SATISFIED\", \"answers\": ["
                        + hundredAndOne.substring(0, hundredAndOne.length() - 1)
                        + "]}",
                "/answers",
                "length");
    }

    @Test
    void a_question_is_answered_once() {
        String answer = "{\"question\": \"solved\", \"answer\": \"yes\"}";

        refused(
                "/answers",
                "{\"satisfaction\": \"SATISFIED\", \"answers\": [" + answer + "," + answer + "]}",
                "/answers/1/question",
                "repeated");
    }

    @ParameterizedTest
    @CsvSource({"/attempts", "/answers"})
    void a_body_that_is_not_json_is_refused(String path) {
        send(path, "{\"contact\": ").statusCode(400).body("type", problem("malformed-json"));
        send(path, "").statusCode(400).body("type", problem("invalid-request"));
        given().header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.TEXT)
                .body("BUSY")
                .post("/followups/{id}" + path, followUp)
                .then()
                .statusCode(415);
        unchanged();
    }

    @ParameterizedTest
    @CsvSource({"/attempts", "/answers"})
    void a_body_of_5_mb_is_refused(String path) {
        send(path, "{\"remark\": \"" + "x".repeat(5_000_000) + "\"}").statusCode(413);
        unchanged();
    }

    @Test
    void an_attempt_needs_a_key() {
        given().contentType(ContentType.JSON)
                .body("{\"contact\": \"BUSY\"}")
                .post("/followups/{id}/attempts", followUp)
                .then()
                .statusCode(400)
                .body("type", problem("idempotency-key-required"));
        unchanged();
    }

    private void refused(String path, String body, String pointer, String rule) {
        send(path, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", problem("invalid-request"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
        unchanged();
    }

    private ValidatableResponse send(String path, String body) {
        return given().header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/followups/{id}" + path, followUp)
                .then();
    }

    private void unchanged() {
        Calls.followUp(followUp)
                .body("status", equalTo("PLANNED"))
                .body("attempts", equalTo(List.of()));
    }

    private static String withRemark(String remark) {
        return "{\"satisfaction\": \"SATISFIED\", \"remark\": \"" + remark + "\"}";
    }

    private static String withAnswer(String question, String answer) {
        return "{\"satisfaction\": \"SATISFIED\", \"answers\": [{\"question\": \""
                + question
                + "\", \"answer\": \""
                + answer
                + "\"}]}";
    }

    private static Matcher<String> problem(String slug) {
        return equalTo("/problems/" + slug);
    }
}

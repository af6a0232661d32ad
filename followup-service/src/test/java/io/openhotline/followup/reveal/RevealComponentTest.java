package io.openhotline.followup.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RevealComponentTest extends RunningFollowUp {
    private static final String OPERATOR = "operator:4001";

    private UUID ticket;
    private UUID followUp;

    @BeforeEach
    void aFollowUp() {
        ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        followUp = hotline.planned(ticket, 1).followUpId();
    }

    @Test
    void a_reveal_shows_what_was_asked_for_and_is_logged_with_its_reason() {
        reveal(
                        OPERATOR,
                        followUp,
                        """
                        {"fields": ["phone", "phone"], "reason": "INVESTIGATION",
                         "note": "核对号码"}
                        """)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("ticketId", equalTo(ticket.toString()))
                .body("phone", equalTo("13800000123"))
                .body("name", nullValue())
                .body("answers", nullValue());

        log().body("items", hasSize(1))
                .body("items.actor", contains(OPERATOR))
                .body("items.person", contains("4001"))
                .body("items.operation", contains("revealFollowUp"))
                .body("items[0].fields", contains("phone"))
                .body("items.reason", contains("INVESTIGATION"))
                .body("items.note", contains("核对号码"));
    }

    @Test
    void a_reveal_can_show_what_the_customer_said() {
        Calls.attempt(followUp, "REACHED").statusCode(201);
        Calls.answers(
                        followUp,
                        """
                        {"satisfaction": "SATISFIED", "remark": "请打13877770001",
                         "answers": [{"question": "attitude", "answer": "5"},
                                     {"question": "advice", "answer": "多修几处"}]}
                        """)
                .statusCode(200);

        reveal(OPERATOR, followUp, "{\"fields\": [\"text\"], \"reason\": \"COMPLAINT\"}")
                .statusCode(200)
                .body("remark", equalTo("请打13877770001"))
                .body("answers", contains("attitude: 5", "advice: 多修几处"))
                .body("phone", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | /fields   | required",
                "{\"fields\": [], \"reason\": \"CALL_BACK\"}                 | /fields   | length",
                "{\"fields\": [\"phone\"]}                                   | /reason   | required",
                "{\"fields\": [\"address\"], \"reason\": \"CALL_BACK\"}      | /fields/0 | one-of",
                "{\"fields\": [\"phone\"], \"reason\": \"OTHER\"}            | /note     | required"
            })
    void a_wrong_reveal_is_refused_by_field_and_rule_and_not_logged(
            String body, String pointer, String rule) {
        var response = reveal(OPERATOR, followUp, body).statusCode(400).extract().jsonPath();

        assertThat(response.getList("errors.pointer")).contains(pointer);
        assertThat(response.getList("errors.rule")).contains(rule);
        log().body("items", hasSize(0));
    }

    @Test
    void a_missing_follow_up_reveals_nothing() {
        String body = "{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\"}";

        reveal(OPERATOR, UUID.randomUUID(), body)
                .statusCode(404)
                .body("type", equalTo("/problems/follow-up-not-found"));
        reveal("agent:1001", followUp, body).statusCode(403);
        reveal("auditor:4201", followUp, body).statusCode(403);
        log().body("items", hasSize(0));
    }

    private static ValidatableResponse reveal(String caller, UUID followUp, String body) {
        return Calls.as(caller)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/followups/{id}/reveal", followUp)
                .then();
    }

    private ValidatableResponse log() {
        return Calls.as("auditor:4201").get("/access-log?ticket=" + ticket).then().statusCode(200);
    }
}

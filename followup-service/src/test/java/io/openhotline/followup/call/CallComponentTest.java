package io.openhotline.followup.call;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallComponentTest extends RunningFollowUp {
    private UUID ticket;
    private UUID followUp;

    @BeforeEach
    void aFollowUp() {
        ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        followUp = hotline.planned(ticket, 1).followUpId();
    }

    @Test
    void a_long_remark_with_emoji_is_stored_unchanged() {
        String remark = "👍水".repeat(1_000);
        Calls.attempt(followUp, "REACHED").statusCode(201);

        Calls.answers(followUp, "{\"satisfaction\": \"SATISFIED\", \"remark\": \"" + remark + "\"}")
                .statusCode(200);

        Calls.followUp(followUp).body("survey.remark", equalTo(remark));
    }

    @Test
    void problems_are_in_chinese_on_request() {
        given().header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"satisfaction": "SATISFIED", "answers": [{"question": "mood", "answer": "5"}]}
                        """)
                .post("/followups/{id}/answers", followUp)
                .then()
                .statusCode(400)
                .body("title", equalTo("请求不符合规则"))
                .body("errors[0].detail", startsWith("不是本问卷的问题"));
    }

    /// Compares the names of the fields, because a random id may contain any short number.
    @Test
    void the_response_to_a_call_has_no_contact() {
        Map<String, Object> response =
                Calls.attempt(followUp, "BUSY").statusCode(201).extract().jsonPath().getMap("");

        assertThat(response)
                .containsOnlyKeys("id", "ticketId", "round", "status", "attempts", "way")
                .containsEntry("status", "PLANNED");
    }

    @Test
    void an_unknown_follow_up_is_a_404() {
        Calls.attempt(UUID.randomUUID(), "BUSY")
                .statusCode(404)
                .body("type", problem("follow-up-not-found"));
        Calls.answer(UUID.randomUUID(), "SATISFIED")
                .statusCode(404)
                .body("type", problem("follow-up-not-found"));
    }

    @Test
    void a_repeated_key_repeats_the_response_and_not_the_attempt() {
        String key = UUID.randomUUID().toString();

        String first = Calls.attempt(key, followUp, "BUSY").statusCode(201).extract().asString();
        String again = Calls.attempt(key, followUp, "BUSY").statusCode(201).extract().asString();

        assertThat(again).isEqualTo(first);
        Calls.attempt(key, followUp, "REACHED")
                .statusCode(422)
                .body("type", problem("idempotency-key-reused"));
        Calls.followUp(followUp).body("attempts", hasSize(1));
        hotline.awaitPublished(ticket, Planned.class, Attempted.class);
    }

    /// Covers finding 7.8.
    @Test
    void the_key_of_another_caller_is_another_attempt() {
        String key = UUID.randomUUID().toString();
        Calls.attempt(key, followUp, "BUSY").statusCode(201);

        given().header("Authorization", "Bearer " + TestTokens.of("surveyor:2002"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"contact\": \"BUSY\"}")
                .post("/followups/{id}/attempts", followUp)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());

        Calls.followUp(followUp).body("attempts", hasSize(2));
    }

    @Test
    void answers_with_a_repeated_key_are_stored_once() {
        String key = UUID.randomUUID().toString();
        Calls.attempt(followUp, "REACHED").statusCode(201);

        for (int i = 0; i < 2; i++) {
            Calls.answer(key, followUp, "SATISFIED")
                    .statusCode(200)
                    .body("status", equalTo("COMPLETED"));
        }
        hotline.awaitPublished(ticket, Planned.class, Attempted.class, Completed.class);
    }

    @Test
    void a_follow_up_that_is_over_accepts_nothing() {
        Calls.survey(followUp, "SATISFIED").statusCode(200);

        Calls.answer(followUp, "DISSATISFIED")
                .statusCode(409)
                .body("type", problem("follow-up-completed"));
        Calls.attempt(followUp, "BUSY")
                .statusCode(409)
                .body("type", problem("follow-up-completed"));

        UUID waived =
                hotline.planned(hotline.handled(CategoryKind.COMPLAINT, hotline.now), 1)
                        .followUpId();
        Calls.attempt(waived, "DECLINED").statusCode(201);
        Calls.answer(waived, "SATISFIED").statusCode(409).body("type", problem("follow-up-waived"));
    }

    private static Matcher<String> problem(String slug) {
        return equalTo("/problems/" + slug);
    }
}

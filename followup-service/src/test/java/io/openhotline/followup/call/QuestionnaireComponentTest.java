package io.openhotline.followup.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Wording;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Tests that an answer names its questionnaire, its cause is published, and its loyalty is counted
/// (C6, T11).
@QuarkusTest
class QuestionnaireComponentTest extends RunningFollowUp {
    static final String UNSATISFIED =
            """
            {"satisfaction": "DISSATISFIED", "remark": "😡 <script>alert(1)</script>",
             "answers": [{"question": "loyalty", "answer": "3", "reason": "等了三天"},
                         {"question": "cause", "answer": "slow,attitude"}]}
            """;

    @Test
    void an_answer_knows_the_version_of_its_questionnaire_and_its_words() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        Planned plan = hotline.planned(ticket, 1);
        Calls.attempt(plan.followUpId(), "REACHED").statusCode(201);

        Calls.answers(plan.followUpId(), UNSATISFIED).statusCode(200);

        int version =
                Calls.followUp(plan.followUpId())
                        .body("survey.questionnaire", equalTo("standard"))
                        .body("survey.answers[0].reason", equalTo("等了三天"))
                        .extract()
                        .path("survey.questionnaireVersion");
        Calls.as(Calls.SURVEYOR)
                .get("/questionnaires/standard/versions/{version}", version)
                .then()
                .statusCode(200)
                .body("questions.code", hasItem("cause"));
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(hotline.published(ticket, ReworkRequested.class)).hasSize(1));
        Completed completed = hotline.published(ticket, Completed.class).getFirst();
        assertThat(completed.loyalty()).isEqualTo(3);
        assertThat(completed.answers())
                .extracting(Answer::said)
                .containsExactly(null, new Wording("处理太慢、态度不好", "too slow, the attitude"));
        ReworkRequested rework = hotline.published(ticket, ReworkRequested.class).getFirst();
        assertThat(rework.cause()).isEqualTo("slow,attitude");
        assertThat(rework.warning()).contains("处理太慢、态度不好", "too slow, the attitude");
        Calls.as(Calls.SURVEYOR)
                .get(
                        "/loyalty/{month}",
                        plan.stratum().replaceAll(".*?([0-9]{4}-[0-9]{2}).*", "$1"))
                .then()
                .statusCode(200)
                .body("all.detractors", equalTo(1))
                .body("all.netPromoterScore", equalTo(-100.0f))
                .body("strata[0].stratum", equalTo(plan.stratum()));
    }

    @Test
    void a_questionnaire_that_never_was_is_refused() {
        UUID followUp =
                hotline.planned(hotline.handled(CategoryKind.COMPLAINT, hotline.now), 1)
                        .followUpId();
        Calls.attempt(followUp, "REACHED").statusCode(201);

        Calls.answers(
                        followUp,
                        """
                        {"satisfaction": "SATISFIED",
                         "questionnaire": {"code": "no-such-code", "version": 1}}
                        """)
                .statusCode(400)
                .body("errors.pointer", hasItem("/questionnaire"))
                .body("errors.rule", hasItem("unknown-questionnaire"));
        Calls.as(Calls.SURVEYOR)
                .get("/questionnaires/standard/versions/999")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/questionnaire-not-found"));
        Calls.as(Calls.SURVEYOR).get("/loyalty/2026-13").then().statusCode(400);
    }

    /// Tests that one of two concurrent answers counts and the other is refused.
    @Test
    void of_two_answers_at_once_one_completes_the_follow_up() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();
        Calls.attempt(followUp, "REACHED").statusCode(201);

        var answers =
                Stream.of("SATISFIED", "VERY_SATISFIED")
                        .map(degree ->
                                CompletableFuture.supplyAsync(() ->
                                        Calls.answer(followUp, degree).extract().statusCode()))
                        .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(200, 409);
    }
}

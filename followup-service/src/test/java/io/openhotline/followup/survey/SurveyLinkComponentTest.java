package io.openhotline.followup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.followup.Calls;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tests answers by a link: which are kept, and which one counts (P8, T10).
@QuarkusTest
class SurveyLinkComponentTest extends LinkedFollowUpSteps {
    @Test
    void an_answer_by_link_completes_the_follow_up_when_it_can_be_corrected_no_more() {
        String token = sent();

        post(token, "satisfaction", "DISSATISFIED").statusCode(303);
        post(token, "satisfaction", "SATISFIED", "remark", "第二次想了想，还行👍").statusCode(303);
        Calls.followUp(followUp).body("status", equalTo("PLANNED"));
        correctionsEnd();

        hotline.awaitPublished(ticket, Planned.class, Completed.class);
        Calls.followUp(followUp)
                .body("survey.satisfaction", equalTo("SATISFIED"))
                .body("survey.source", equalTo("LINK"))
                .body("survey.givenBy", equalTo("CUSTOMER"))
                .body("survey.remark", equalTo("第二次想了想，还行👍"));
        answers().body("satisfaction", equalTo(List.of("DISSATISFIED", "SATISFIED")));
        page(token, "zh").statusCode(200).body(containsString("您的评价已收到并生效"));
        api(token).body("state", equalTo("ANSWERED"));
    }

    /// The broken link says that it has an answer, and has none.
    @Test
    void an_answer_that_cannot_count_does_not_hold_up_the_others() throws SQLException {
        answer(sent(), "SATISFIED").statusCode(200);
        UUID broken = ticket;
        try (var owner = HotlineTestPlatform.superuser("followup").getConnection();
                var statement = owner.createStatement()) {
            statement.execute("delete from survey_answer");
        }
        aFollowUp();
        answer(sent(), "SATISFIED").statusCode(200);

        correctionsEnd();

        hotline.awaitPublished(ticket, Planned.class, Completed.class);
        hotline.awaitPublished(broken, Planned.class);
    }

    @Test
    void two_answers_at_once_are_both_kept_and_one_counts() throws Exception {
        String token = sent();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> both =
                    IntStream.range(0, 2)
                            .mapToObj(_ ->
                                    threads.submit(() ->
                                            answer(token, "SATISFIED").extract().statusCode()))
                            .toList();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsOnly(200);
        }
        correctionsEnd();

        hotline.awaitPublished(ticket, Planned.class, Completed.class);
        answers().body("", hasSize(2));
    }

    /// Tests that the first answer counts, by link or call, and that both are stored.
    @Test
    void an_answer_by_link_counts_before_a_later_call() {
        String token = sent();
        Calls.attempt(followUp, "REACHED").statusCode(201);
        answer(token, "SATISFIED").statusCode(200).body("state", equalTo("CORRECTABLE"));

        Calls.answer(followUp, "DISSATISFIED").statusCode(200);

        Calls.followUp(followUp)
                .body("survey.satisfaction", equalTo("SATISFIED"))
                .body("survey.source", equalTo("LINK"));
        answers().body("source", equalTo(List.of("LINK", "CALL")));
        hotline.awaitPublished(ticket, Planned.class, Attempted.class, Completed.class);
    }

    @Test
    void an_answer_in_a_call_counts_before_a_later_one_by_link() {
        String token = sent();
        Calls.survey(followUp, "SATISFIED").statusCode(200);

        answer(token, "VERY_DISSATISFIED").statusCode(200).body("state", equalTo("ANSWERED"));

        Calls.followUp(followUp)
                .body("survey.satisfaction", equalTo("SATISFIED"))
                .body("survey.source", equalTo("CALL"));
        answers().body("source", equalTo(List.of("CALL", "LINK")));
        hotline.awaitPublished(ticket, Planned.class, Attempted.class, Completed.class);
    }

    @Test
    void an_answer_that_is_given_for_the_customer_is_marked() {
        Calls.attempt(followUp, "REACHED").statusCode(201);
        Calls.answers(followUp, "{\"satisfaction\": \"SATISFIED\", \"givenBy\": \"AGENT\"}")
                .statusCode(200);

        Calls.followUp(followUp).body("survey.givenBy", equalTo("AGENT"));
        Calls.answers(followUp, "{\"satisfaction\": \"SATISFIED\", \"source\": \"LINK\"}")
                .statusCode(400);
    }
}

package io.openhotline.followup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests links that take no answer any more, and answers whose ticket ended (decision 0056).
@QuarkusTest
class SurveyLinkEndComponentTest extends LinkedFollowUpSteps {
    @Inject AnswerSettlement settlement;

    @Test
    void an_expired_link_takes_no_answer() {
        String token = sent();
        execute("update survey_link set expires_at = issued_at");

        page(token, "en").statusCode(410).body(containsString("This link has expired"));
        post(token, "satisfaction", "SATISFIED").statusCode(410);
        answer(token, "SATISFIED")
                .statusCode(409)
                .body("type", equalTo("/problems/survey-link-expired"));
        answers().body("", hasSize(0));
    }

    @Test
    void a_link_of_a_withdrawn_ticket_is_over() {
        String token = sent();
        hotline.withdrawn(ticket);
        hotline.awaitPublished(ticket, Planned.class, Waived.class);

        page(token, "zh").statusCode(410).body(containsString("评价已结束"));
        answer(token, "SATISFIED")
                .statusCode(409)
                .body("type", equalTo("/problems/survey-link-over"));
    }

    @Test
    void a_link_of_a_merged_ticket_is_over() {
        String token = sent();
        hotline.merged(ticket, hotline.reported(CategoryKind.COMPLAINT, customer));
        hotline.awaitPublished(ticket, Planned.class, Waived.class);

        answer(token, "SATISFIED")
                .statusCode(409)
                .body("type", equalTo("/problems/survey-link-over"));
    }

    /// Covers decision 0056.
    @Test
    void an_answer_before_the_withdrawal_of_its_ticket_is_kept_and_does_not_count() {
        String token = sent();
        answer(token, "SATISFIED").statusCode(200).body("state", equalTo("CORRECTABLE"));

        hotline.withdrawn(ticket);

        isKeptAndDoesNotCount(token);
    }

    /// Covers decision 0056: the customer is asked with the ticket that goes on.
    @Test
    void an_answer_before_the_merge_of_its_ticket_is_kept_and_counts_for_neither_ticket() {
        String token = sent();
        answer(token, "SATISFIED").statusCode(200).body("state", equalTo("CORRECTABLE"));
        UUID lead = hotline.reported(CategoryKind.COMPLAINT, customer);

        hotline.merged(ticket, lead);

        isKeptAndDoesNotCount(token);
        assertThat(hotline.published(lead)).isEmpty();
    }

    private void isKeptAndDoesNotCount(String token) {
        hotline.awaitPublished(ticket, Planned.class, Waived.class);
        execute("update survey_link set correct_until = now()");
        settlement.settleDue();
        hotline.awaitPublished(ticket, Planned.class, Waived.class);
        answers().body("satisfaction", equalTo(List.of("SATISFIED")));
        answer(token, "DISSATISFIED").statusCode(409);
        answers().body("", hasSize(1));
    }
}

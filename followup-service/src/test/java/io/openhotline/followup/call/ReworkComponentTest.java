package io.openhotline.followup.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.EvidenceReference;
import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.LimitReached;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests P7 and T11: rework until the customer is satisfied, with a written warning.
@QuarkusTest
class ReworkComponentTest extends RunningFollowUp {

    @Test
    void a_satisfied_customer_completes_the_follow_up_over_http() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        Planned plan = hotline.planned(ticket, 1);

        Calls.attempt(plan.followUpId(), "REACHED")
                .statusCode(201)
                .body("status", equalTo("PLANNED"));
        Calls.answers(
                        plan.followUpId(),
                        """
                        {"satisfaction": "SATISFIED", "remark": "谢谢👍",
                         "answers": [{"question": "attitude", "answer": "5"},
                                     {"question": "solved", "answer": "yes"}]}
                        """)
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("satisfied", equalTo(true));
        Calls.followUp(plan.followUpId())
                .body("survey.satisfied", equalTo(true))
                .body("survey.remark", equalTo("谢谢👍"))
                .body("survey.answers.answer", equalTo(List.of("5", "yes")));

        hotline.awaitPublished(ticket, Planned.class, Attempted.class, Completed.class);
        Completed completed = hotline.published(ticket, Completed.class).getFirst();
        assertThat(completed.satisfied()).isTrue();
        assertThat(completed.remark()).isEqualTo("谢谢👍");
        assertThat(completed.answers())
                .extracting(Answer::question, Answer::answer)
                .containsExactly(tuple("attitude", "5"), tuple("solved", "yes"));
    }

    @Test
    void a_rework_is_always_followed_up() {
        UUID ticket = hotline.handled(CategoryKind.CONSULT, hotline.now);
        Planned first = hotline.planned(ticket, 1);

        Calls.attempt(first.followUpId(), "REACHED").statusCode(201);
        Calls.answers(
                        first.followUpId(),
                        """
                        {"satisfaction": "DISSATISFIED", "remark": "路面还在渗水"}
                        """)
                .statusCode(200)
                .body("satisfied", equalTo(false));
        Planned second = hotline.reworked(ticket, 2);
        Calls.survey(second.followUpId(), "VERY_SATISFIED").statusCode(200);

        hotline.awaitPublished(
                ticket,
                Planned.class,
                Attempted.class,
                Completed.class,
                ReworkRequested.class,
                Planned.class,
                Attempted.class,
                Completed.class);
        ReworkRequested rework = hotline.published(ticket, ReworkRequested.class).getFirst();
        assertThat(rework.round()).isEqualTo(2);
        assertThat(rework.warning()).contains("路面还在渗水", "不满意", "dissatisfied");
        assertThat(second.draw()).isEqualTo(Draw.AFTER_REWORK);
        assertThat(second.stratum()).isEqualTo(first.stratum());
        assertThat(hotline.published(ticket, Completed.class))
                .extracting(Completed::satisfaction)
                .containsExactly(Satisfaction.DISSATISFIED, Satisfaction.VERY_SATISFIED);
    }

    /// Covers T11: a warning has its evidence.
    @Test
    void the_attachments_that_a_surveyor_names_go_with_the_warning() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID first = hotline.planned(ticket, 1).followUpId();
        Calls.attempt(first, "REACHED").statusCode(201);
        UUID photo = UUID.randomUUID();

        Calls.answers(first, evidence("\"照片\"")).statusCode(400);
        Calls.answers(first, evidence(("\"" + photo + "\",").repeat(11).replaceAll(",$", "")))
                .statusCode(400);
        Calls.answers(first, evidence("\"%s\", \"%s\"".formatted(photo, photo))).statusCode(200);

        hotline.awaitPublished(
                ticket, Planned.class, Attempted.class, Completed.class, ReworkRequested.class);
        assertThat(hotline.published(ticket, ReworkRequested.class).getFirst().evidence())
                .containsExactly(new EvidenceReference(photo, null));
    }

    private static String evidence(String ids) {
        return "{\"satisfaction\": \"DISSATISFIED\", \"evidence\": [%s]}".formatted(ids);
    }

    /// Tests C30: a survey that was answered is over, also after the ticket was reopened.
    @Test
    void each_round_has_one_follow_up_that_is_answered_once() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID first = hotline.planned(ticket, 1).followUpId();
        Calls.survey(first, "DISSATISFIED").statusCode(200);
        Calls.answer(first, "SATISFIED").statusCode(409);
        UUID second = hotline.reworked(ticket, 2).followUpId();

        Calls.answer(first, "SATISFIED")
                .statusCode(409)
                .body("type", equalTo("/problems/follow-up-completed"));
        Calls.survey(second, "SATISFIED").statusCode(200);
        Calls.answer(second, "DISSATISFIED").statusCode(409);

        Calls.followUp(first).body("survey.satisfaction", equalTo("DISSATISFIED"));
        hotline.awaitPublished(
                ticket,
                Planned.class,
                Attempted.class,
                Completed.class,
                ReworkRequested.class,
                Planned.class,
                Attempted.class,
                Completed.class);
    }

    @Test
    void a_supervisor_decides_beyond_the_limit() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        Calls.survey(hotline.planned(ticket, 1).followUpId(), "DISSATISFIED").statusCode(200);

        for (int round = 2; round <= 4; round++) {
            Planned plan = hotline.reworked(ticket, round);
            Calls.survey(plan.followUpId(), "VERY_DISSATISFIED").statusCode(200);
        }

        hotline.awaitPublished(
                ticket,
                Planned.class,
                Attempted.class,
                Completed.class,
                ReworkRequested.class,
                Planned.class,
                Attempted.class,
                Completed.class,
                ReworkRequested.class,
                Planned.class,
                Attempted.class,
                Completed.class,
                ReworkRequested.class,
                Planned.class,
                Attempted.class,
                Completed.class,
                LimitReached.class);
        assertThat(hotline.published(ticket, LimitReached.class))
                .extracting(LimitReached::round)
                .containsExactly(4);
    }

    @Test
    void a_customer_who_cannot_be_reached_after_rework_is_not_replaced() {
        UUID ticket = hotline.handled(CategoryKind.REPAIR, hotline.now);
        hotline.handled(CategoryKind.REPAIR, hotline.now);
        Calls.survey(hotline.planned(ticket, 1).followUpId(), "DISSATISFIED").statusCode(200);
        Planned second = hotline.reworked(ticket, 2);

        Calls.attempt(second.followUpId(), "DECLINED").statusCode(201);

        hotline.awaitPublished(
                ticket,
                Planned.class,
                Attempted.class,
                Completed.class,
                ReworkRequested.class,
                Planned.class,
                Attempted.class,
                Waived.class);
        assertThat(hotline.published(ticket, Waived.class).getFirst().replacement()).isNull();
    }
}

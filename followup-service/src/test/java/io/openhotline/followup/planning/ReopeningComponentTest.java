package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Cancelled;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests C12, P7 and T11: a ticket that the customer reports again is followed up again.
@QuarkusTest
class ReopeningComponentTest extends RunningFollowUp {
    @Test
    void a_reopening_cancels_the_survey_that_is_planned_and_plans_one_after_the_next_round() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        Planned first = hotline.planned(ticket, 1);

        hotline.reopened(ticket, 2);
        Planned second = hotline.reworked(ticket, 2);

        hotline.awaitPublished(ticket, Planned.class, Cancelled.class, Planned.class);
        assertThat(hotline.published(ticket, Cancelled.class).getFirst().followUpId())
                .isEqualTo(first.followUpId());
        assertThat(second.draw()).isEqualTo(Draw.AFTER_REWORK);
        assertThat(second.stratum()).isEqualTo(first.stratum());
        Calls.followUp(first.followUpId()).body("waiver", equalTo("REOPENED"));
        Calls.answer(first.followUpId(), "SATISFIED").statusCode(409);
    }

    @Test
    void a_satisfied_customer_who_reports_it_again_is_asked_again_at_the_same_number() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        Calls.survey(hotline.planned(ticket, 1).followUpId(), "SATISFIED").statusCode(200);

        hotline.reopened(ticket, 2);
        Planned second = hotline.reworked(ticket, 2);
        Calls.survey(second.followUpId(), "SATISFIED").statusCode(200);

        hotline.awaitPublished(
                ticket,
                Planned.class,
                Attempted.class,
                Completed.class,
                Planned.class,
                Attempted.class,
                Completed.class);
    }

    @Test
    void a_ticket_outside_of_the_sample_is_asked_about_once_it_was_reopened() {
        hotline.handled(CategoryKind.CONSULT, hotline.now);
        UUID ticket = hotline.handled(CategoryKind.CONSULT, hotline.now);
        hotline.awaitPublished(ticket, Waived.class);

        hotline.reopened(ticket, 2);
        Planned plan = hotline.reworked(ticket, 2);

        assertThat(plan.draw()).isEqualTo(Draw.AFTER_REWORK);
        assertThat(hotline.published(ticket, Waived.class))
                .extracting(Waived::waiver, Waived::round)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Waiver.NOT_DRAWN, 1));
    }

    @Test
    void a_reopened_ticket_replaces_no_other_one() {
        UUID sampled = hotline.handled(CategoryKind.CONSULT, hotline.now);
        UUID ticket = hotline.handled(CategoryKind.CONSULT, hotline.now);
        hotline.awaitPublished(ticket, Waived.class);
        hotline.reopened(ticket, 2);
        Planned second = hotline.reworked(ticket, 2);

        Calls.attempt(hotline.planned(sampled, 1).followUpId(), "DECLINED").statusCode(201);

        hotline.awaitPublished(sampled, Planned.class, Attempted.class, Waived.class);
        assertThat(hotline.published(sampled, Waived.class).getFirst().replacement()).isNull();
        assertThat(hotline.published(ticket, Planned.class)).containsExactly(second);
    }

    @Test
    void the_survey_is_planned_also_when_the_completion_arrives_before_the_reopening() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        hotline.planned(ticket, 1);
        UUID workOrder = UUID.randomUUID();
        hotline.issued(ticket, workOrder, 2);
        hotline.completed(ticket, workOrder, 2, hotline.now.plusSeconds(2));
        awaitHandling(HotlineEvents.number(ticket));

        hotline.reopened(ticket, 2);

        assertThat(hotline.planned(ticket, 2).draw()).isEqualTo(Draw.AFTER_REWORK);
        hotline.awaitPublished(ticket, Planned.class, Cancelled.class, Planned.class);
    }

    /// Waits until the completion is kept.
    private void awaitHandling(String number) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(
                                        new io.openhotline.platform.database.Database(database)
                                                .query(
                                                        "select early_round from ticket where number = ?",
                                                        row -> row.getInt(1),
                                                        number))
                                .containsExactly(2));
    }
}

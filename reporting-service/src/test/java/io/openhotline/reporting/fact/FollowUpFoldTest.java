package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.MeasuresFixture.counting;
import static io.openhotline.reporting.fact.TicketEventsBuilder.aLeakReport;
import static io.openhotline.reporting.fact.domain.Measure.ASKED;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_DUE;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_TIMELY;
import static io.openhotline.reporting.fact.domain.Measure.DISPATCHED;
import static io.openhotline.reporting.fact.domain.Measure.DUE;
import static io.openhotline.reporting.fact.domain.Measure.FINISHED;
import static io.openhotline.reporting.fact.domain.Measure.HANDLED;
import static io.openhotline.reporting.fact.domain.Measure.RETURNS;
import static io.openhotline.reporting.fact.domain.Measure.REVISITABLE;
import static io.openhotline.reporting.fact.domain.Measure.REVISITED;
import static io.openhotline.reporting.fact.domain.Measure.REWORKS;
import static io.openhotline.reporting.fact.domain.Measure.SATISFIED;
import static io.openhotline.reporting.fact.domain.Measure.SATISFIED_AT_FIRST;
import static io.openhotline.reporting.fact.domain.Measure.TICKETS;
import static io.openhotline.reporting.fact.domain.Measure.TIMELY;
import static io.openhotline.reporting.fact.domain.Measure.VALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the changes of a ticket's counts by follow-up and rework.
class FollowUpFoldTest {
    private static final Instant RECEIVED = Instant.parse("2026-10-31T16:30:00Z");

    @Test
    void a_ticket_under_rework_is_not_handled_until_the_second_work_order_is_completed() {
        TicketEventsBuilder ticket =
                aLeakReport(RECEIVED)
                        .issued("engineering")
                        .completed()
                        .asked(Satisfaction.DISSATISFIED)
                        .reworkRequested();
        TicketFact requested = Projection.fold(ticket);
        TicketFact issued = Projection.fold(ticket.issued("sales-office"));
        TicketFact completed = Projection.fold(ticket.completed());

        assertThat(requested.state()).isEqualTo(State.REWORK);
        assertThat(requested.measures())
                .isEqualTo(
                        counting(
                                TICKETS,
                                VALID,
                                FINISHED,
                                REVISITABLE,
                                REVISITED,
                                ASKED,
                                REWORKS,
                                DEPARTMENT_DUE,
                                DEPARTMENT_TIMELY,
                                DISPATCHED));
        assertThat(issued.state()).isEqualTo(State.REWORK);
        assertThat(issued.department()).isEqualTo("sales-office");
        assertThat(completed.state()).isEqualTo(State.HANDLED);
        assertThat(completed.measures())
                .isEqualTo(
                        counting(
                                TICKETS,
                                VALID,
                                HANDLED,
                                DUE,
                                TIMELY,
                                FINISHED,
                                REVISITABLE,
                                REVISITED,
                                ASKED,
                                REWORKS,
                                DEPARTMENT_DUE,
                                DEPARTMENT_TIMELY,
                                DISPATCHED));
    }

    /// Tests T11: a warning stays on the record of the department that got it.
    @Test
    void a_warning_and_its_appeal_count_for_the_department_that_was_warned() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .warned()
                                .appealed(AppealSubject.WARNING, true)
                                .reassigned("water-plant")
                                .warned());

        assertThat(fact.department()).isEqualTo("water-plant");
        assertThat(fact.records())
                .isEqualTo(
                        Map.of(
                                "engineering",
                                new Measures(
                                        Map.of(
                                                Measure.WARNINGS, 1L,
                                                Measure.WARNINGS_LIFTED, 1L,
                                                Measure.APPEALS, 1L,
                                                Measure.APPEALS_GRANTED, 1L)),
                                "water-plant",
                                new Measures(Map.of(Measure.WARNINGS, 1L))));
    }

    @Test
    void coded_answers_are_those_of_the_last_follow_up_and_causes_those_of_all() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .completed()
                                .asked(
                                        Satisfaction.DISSATISFIED,
                                        List.of(
                                                answer("cause", "not-solved", "late"),
                                                answer("solved", "no"),
                                                new FollowUpEvent.Answer("advice", "王工没有来")))
                                .rework("engineering")
                                .completed()
                                .asked(Satisfaction.SATISFIED, List.of(answer("solved", "yes"))));

        assertThat(fact.traits().answers()).containsExactly("solved=yes");
        assertThat(fact.traits().causes()).containsExactly("late", "not-solved");
        assertThat(fact.codes(Dimension.CAUSE)).containsExactly("late", "not-solved");
        assertThat(fact.keys(List.of(Breakdown.of(Dimension.CAUSE, Dimension.DEPARTMENT))))
                .extracting(RollupKey::code)
                .containsExactlyInAnyOrder("engineering\u001flate", "engineering\u001fnot-solved");
    }

    /// Covers C4.
    @Test
    void the_cause_that_counts_is_that_of_the_last_work_order() {
        TicketEventsBuilder ticket =
                aLeakReport(RECEIVED).issued("engineering").judged(null, null, "joint-aged");
        TicketFact first = Projection.fold(ticket);
        TicketFact redone =
                Projection.fold(
                        ticket.asked(Satisfaction.DISSATISFIED)
                                .rework("engineering")
                                .judged(null, null, "third-party-damage"));

        assertThat(first.codes(Dimension.FOUND_CAUSE)).containsExactly("joint-aged");
        assertThat(redone.codes(Dimension.FOUND_CAUSE)).containsExactly("third-party-damage");
        assertThat(Projection.fold(aLeakReport(RECEIVED)).codes(Dimension.FOUND_CAUSE)).isEmpty();
    }

    private static FollowUpEvent.Answer answer(String question, String... codes) {
        return new FollowUpEvent.Answer(
                question, String.join(",", codes), null, null, null, List.of(codes));
    }

    /// Tests C12: a reopened ticket is counted as redone, and not as closed.
    @Test
    void a_reopened_ticket_is_redone_and_handled_again_with_its_second_work_order() {
        TicketEventsBuilder ticket =
                aLeakReport(RECEIVED)
                        .issued("engineering")
                        .completed()
                        .closed(Closure.WAIVED)
                        .reopened();
        TicketFact reopened = Projection.fold(ticket);
        TicketFact redone = Projection.fold(ticket.reissued("engineering").completed());

        assertThat(reopened.state()).isEqualTo(State.REWORK);
        assertThat(reopened.handledAt()).isNull();
        assertThat(reopened.measures().of(REWORKS)).isEqualTo(1);
        assertThat(redone.state()).isEqualTo(State.HANDLED);
        assertThat(redone.measures().of(HANDLED)).isEqualTo(1);
        assertThat(redone.measures().of(REWORKS)).isEqualTo(1);
    }

    @Test
    void a_round_that_follow_up_and_the_desk_begin_at_once_counts_once() {
        TicketEventsBuilder ticket =
                aLeakReport(RECEIVED)
                        .issued("engineering")
                        .completed()
                        .asked(Satisfaction.DISSATISFIED)
                        .reworkRequested()
                        .reopened();

        assertThat(Projection.fold(ticket).measures().of(REWORKS)).isEqualTo(1);
    }

    @Test
    void a_rework_of_an_answered_ticket_is_not_handled_either() {
        TicketEventsBuilder ticket =
                aLeakReport(RECEIVED)
                        .answered(true)
                        .asked(Satisfaction.VERY_DISSATISFIED)
                        .rework("engineering");

        assertThat(Projection.fold(ticket).state()).isEqualTo(State.REWORK);
        assertThat(Projection.fold(ticket.completed()).state()).isEqualTo(State.HANDLED);
    }

    @Test
    void the_desk_may_end_a_rework_by_an_answer() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .completed()
                                .asked(Satisfaction.DISSATISFIED)
                                .rework("engineering")
                                .answered(false)
                                .recalled());

        assertThat(fact.state()).isEqualTo(State.HANDLED);
        assertThat(fact.measures().of(TIMELY)).isEqualTo(1);
    }

    @Test
    void satisfaction_is_that_of_the_last_follow_up() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .completed()
                                .asked(Satisfaction.DISSATISFIED)
                                .rework("engineering")
                                .completed()
                                .asked(Satisfaction.SATISFIED)
                                .closed(Closure.SATISFIED));

        assertThat(fact.state()).isEqualTo(State.CLOSED);
        assertThat(fact.key(Dimension.SATISFACTION).code()).isEqualTo("SATISFIED");
        assertThat(fact.measures())
                .isEqualTo(
                        counting(
                                TICKETS,
                                VALID,
                                HANDLED,
                                DUE,
                                TIMELY,
                                FINISHED,
                                REVISITABLE,
                                REVISITED,
                                ASKED,
                                SATISFIED,
                                REWORKS,
                                DEPARTMENT_DUE,
                                DEPARTMENT_TIMELY,
                                DISPATCHED));
    }

    @Test
    void reworks_and_returns_are_counted_each_time() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .returned()
                                .reassigned("sales-office")
                                .returned()
                                .reassigned("engineering")
                                .completed()
                                .asked(Satisfaction.DISSATISFIED)
                                .rework("engineering")
                                .completed()
                                .asked(Satisfaction.DISSATISFIED)
                                .rework("engineering")
                                .completed()
                                .asked(Satisfaction.SATISFIED));

        assertThat(fact.measures().of(REWORKS)).isEqualTo(2);
        assertThat(fact.measures().of(RETURNS)).isEqualTo(2);
        assertThat(fact.measures().of(TICKETS)).isEqualTo(1);
        assertThat(fact.measures().of(HANDLED)).isEqualTo(1);
        assertThat(fact.measures().of(SATISFIED)).isEqualTo(1);
        assertThat(fact.measures().of(SATISFIED_AT_FIRST)).isZero();
    }

    @Test
    void a_customer_who_was_satisfied_at_once_counts_as_satisfied_at_first() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .completed()
                                .asked(Satisfaction.SATISFIED));

        assertThat(fact.measures().of(SATISFIED_AT_FIRST)).isEqualTo(1);
        assertThat(fact.measures().of(REWORKS)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"TOO_OLD, 0", "NOT_DRAWN, 1", "UNREACHABLE, 1", "DECLINED, 1"})
    void a_ticket_that_follow_up_never_samples_is_left_out_of_its_coverage(
            Waiver waiver, long revisitable) {
        TicketFact fact = Projection.fold(aLeakReport(RECEIVED).answered(true).waived(waiver));

        assertThat(fact.measures().of(FINISHED)).isEqualTo(1);
        assertThat(fact.measures().of(REVISITABLE)).isEqualTo(revisitable);
    }
}

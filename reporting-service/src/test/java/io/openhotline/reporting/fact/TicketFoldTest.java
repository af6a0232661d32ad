package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.MeasuresFixture.counting;
import static io.openhotline.reporting.fact.TicketEventsBuilder.aLeakReport;
import static io.openhotline.reporting.fact.domain.Measure.ANSWERED_AT_ONCE;
import static io.openhotline.reporting.fact.domain.Measure.ASKED;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_DUE;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_TIMELY;
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

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.contracts.Topics;
import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketFoldTest {
    /// Half past midnight of the first of November in Shanghai.
    static final Instant RECEIVED = Instant.parse("2026-10-31T16:30:00Z");

    @Test
    void a_ticket_belongs_to_the_day_of_its_receipt_in_the_time_zone_of_the_pack() {
        TicketFact fact = fold(aLeakReport(RECEIVED));

        assertThat(fact)
                .isEqualTo(
                        new TicketFact(
                                LocalDate.of(2026, 11, 1),
                                RECEIVED,
                                "leak",
                                Kind.REPAIR,
                                null,
                                Severity.ORDINARY,
                                "phone",
                                null,
                                State.RECEIVED,
                                null,
                                null,
                                null,
                                null,
                                "leak",
                                counting(TICKETS, VALID)));
    }

    @Test
    void nothing_is_counted_before_the_receipt_is_known() {
        List<Sent> events =
                events(aLeakReport(RECEIVED).issued("engineering").completed()).stream()
                        .filter(sent -> sent.topic().equals(Topics.WORK_ORDERS))
                        .toList();

        assertThat(Projection.of(events).facts()).isEmpty();
    }

    @Test
    void an_answer_at_first_contact_is_handled_in_time_and_counted_as_such() {
        TicketFact fact = fold(aLeakReport(RECEIVED).answered(true));

        assertThat(fact.state()).isEqualTo(State.HANDLED);
        assertThat(fact.handledAt()).isEqualTo(RECEIVED.plusSeconds(3600));
        assertThat(fact.measures())
                .isEqualTo(
                        counting(
                                TICKETS,
                                VALID,
                                HANDLED,
                                DUE,
                                TIMELY,
                                ANSWERED_AT_ONCE,
                                FINISHED,
                                REVISITABLE));
    }

    @Test
    void a_later_answer_of_the_desk_is_handled_but_not_at_first_contact() {
        TicketFact fact = fold(aLeakReport(RECEIVED).issued("engineering").answered(false));

        assertThat(fact.measures())
                .isEqualTo(counting(TICKETS, VALID, HANDLED, DUE, TIMELY, FINISHED, REVISITABLE));
    }

    @Test
    void a_completion_at_the_deadline_is_in_time() {
        TicketFact fact =
                fold(aLeakReport(RECEIVED).issued("engineering").completedAtTheDeadline());

        assertThat(fact.department()).isEqualTo("engineering");
        assertThat(fact.handledAt()).isEqualTo(fact.resolveBy());
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
                                DEPARTMENT_DUE,
                                DEPARTMENT_TIMELY));
    }

    @Test
    void a_completion_after_the_deadline_is_late() {
        TicketFact fact =
                fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .later(Duration.ofHours(24))
                                .completed());

        assertThat(fact.measures())
                .isEqualTo(
                        counting(
                                TICKETS,
                                VALID,
                                HANDLED,
                                DUE,
                                FINISHED,
                                REVISITABLE,
                                DEPARTMENT_DUE));
    }

    @Test
    void an_overdue_ticket_that_is_not_handled_counts_against_timeliness() {
        TicketFact fact =
                fold(aLeakReport(RECEIVED).issued("engineering").overdue(Deadline.RESOLVE));

        assertThat(fact.state()).isEqualTo(State.DISPATCHED);
        assertThat(fact.measures()).isEqualTo(counting(TICKETS, VALID, DUE, DEPARTMENT_DUE));
    }

    @Test
    void a_late_acceptance_does_not_count_against_timeliness() {
        TicketFact fact =
                fold(aLeakReport(RECEIVED).issued("engineering").overdue(Deadline.ACCEPT));

        assertThat(fact.measures().of(DUE)).isZero();
    }

    @Test
    void a_withdrawn_ticket_is_in_no_denominator() {
        TicketFact fact =
                fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .overdue(Deadline.RESOLVE)
                                .withdrawn()
                                .recalled());

        assertThat(fact.state()).isEqualTo(State.WITHDRAWN);
        assertThat(fact.department()).isEqualTo("engineering");
        assertThat(fact.measures()).isEqualTo(counting(TICKETS));
    }

    @Test
    void a_returned_work_order_is_with_the_desk_until_it_is_reassigned() {
        TicketEventsBuilder ticket = aLeakReport(RECEIVED).issued("engineering").returned();

        assertThat(fold(ticket).state()).isEqualTo(State.RETURNED);

        TicketFact reassigned = fold(ticket.reassigned("sales-office"));
        assertThat(reassigned.state()).isEqualTo(State.DISPATCHED);
        assertThat(reassigned.department()).isEqualTo("sales-office");
    }

    @Test
    void a_ticket_under_rework_is_not_handled_until_the_second_work_order_is_completed() {
        TicketEventsBuilder ticket =
                aLeakReport(RECEIVED)
                        .issued("engineering")
                        .completed()
                        .asked(Satisfaction.DISSATISFIED)
                        .reworkRequested();
        TicketFact requested = fold(ticket);
        TicketFact issued = fold(ticket.issued("sales-office"));
        TicketFact completed = fold(ticket.completed());

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
                                DEPARTMENT_TIMELY));
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
                                DEPARTMENT_TIMELY));
    }

    @Test
    void a_rework_of_an_answered_ticket_is_not_handled_either() {
        TicketEventsBuilder ticket =
                aLeakReport(RECEIVED)
                        .answered(true)
                        .asked(Satisfaction.VERY_DISSATISFIED)
                        .rework("engineering");

        assertThat(fold(ticket).state()).isEqualTo(State.REWORK);
        assertThat(fold(ticket.completed()).state()).isEqualTo(State.HANDLED);
    }

    @Test
    void the_desk_may_end_a_rework_by_an_answer() {
        TicketFact fact =
                fold(
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
                fold(
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
                                DEPARTMENT_TIMELY));
    }

    @Test
    void a_corrected_category_counts_and_the_first_one_stays_on_record() {
        TicketFact fact =
                fold(
                        aLeakReport(RECEIVED)
                                .reclassified("consult-price", CategoryKind.CONSULT, "billing")
                                .issued("sales-office")
                                .reclassified("complaint-service", CategoryKind.COMPLAINT, null));

        assertThat(fact.category()).isEqualTo("complaint-service");
        assertThat(fact.kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(fact.nature()).isNull();
        assertThat(fact.firstCategory()).isEqualTo("leak");
        assertThat(fact.key(Dimension.CATEGORY).code()).isEqualTo("complaint-service");
    }

    @Test
    void reworks_and_returns_are_counted_each_time() {
        TicketFact fact =
                fold(
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
                fold(
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
        TicketFact fact = fold(aLeakReport(RECEIVED).answered(true).waived(waiver));

        assertThat(fact.measures().of(FINISHED)).isEqualTo(1);
        assertThat(fact.measures().of(REVISITABLE)).isEqualTo(revisitable);
    }

    @Test
    void no_personal_data_is_observed() {
        TicketEventsBuilder ticket =
                TicketEventsBuilder.aTicket(
                                new UUID(1, 1),
                                RECEIVED,
                                "phone",
                                "complaint-service",
                                CategoryKind.COMPLAINT)
                        .supplemented()
                        .reclassified("complaint-pressure", CategoryKind.COMPLAINT, "supply")
                        .issued("sales-office")
                        .returned()
                        .reassigned("engineering")
                        .overdue(Deadline.RESOLVE)
                        .overdueWithdrawn(Deadline.RESOLVE)
                        .customerOverdue()
                        .completed()
                        .asked(Satisfaction.NEUTRAL)
                        .rework("engineering")
                        .recalled()
                        .answered(false)
                        .waived(Waiver.TOO_OLD);

        List<String> stored =
                events(ticket).stream()
                        .flatMap(sent -> sent.observed().stream())
                        .map(one -> StoredJson.write(one.observed().observation()))
                        .toList();

        assertThat(stored)
                .hasSize(15)
                .allSatisfy(json -> assertThat(json).matches("\\A\\p{ASCII}*\\z"))
                .noneMatch(json -> json.contains("1380000"));
    }

    private static List<Sent> events(TicketEventsBuilder ticket) {
        return ticket.build(State.RECEIVED).events();
    }

    private static TicketFact fold(TicketEventsBuilder ticket) {
        return Projection.of(events(ticket)).facts().values().iterator().next();
    }
}

package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.MeasuresFixture.counting;
import static io.openhotline.reporting.fact.TicketEventsBuilder.aLeakReport;
import static io.openhotline.reporting.fact.domain.Measure.ANSWERED_AT_ONCE;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_DUE;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_OVERDUE;
import static io.openhotline.reporting.fact.domain.Measure.DEPARTMENT_TIMELY;
import static io.openhotline.reporting.fact.domain.Measure.DISPATCHED;
import static io.openhotline.reporting.fact.domain.Measure.DUE;
import static io.openhotline.reporting.fact.domain.Measure.FINISHED;
import static io.openhotline.reporting.fact.domain.Measure.HANDLED;
import static io.openhotline.reporting.fact.domain.Measure.OVERDUE;
import static io.openhotline.reporting.fact.domain.Measure.REVISITABLE;
import static io.openhotline.reporting.fact.domain.Measure.TICKETS;
import static io.openhotline.reporting.fact.domain.Measure.TIMELY;
import static io.openhotline.reporting.fact.domain.Measure.VALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Deadline;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Which tickets are handled, and which of them in time.
class HandlingFoldTest {
    private static final Instant RECEIVED = Instant.parse("2026-10-31T16:30:00Z");

    @Test
    void an_answer_at_first_contact_is_handled_in_time_and_counted_as_such() {
        TicketFact fact = Projection.fold(aLeakReport(RECEIVED).answered(true));

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
        TicketFact fact =
                Projection.fold(aLeakReport(RECEIVED).issued("engineering").answered(false));

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
                                DISPATCHED));
    }

    @Test
    void a_completion_at_the_deadline_is_in_time() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED).issued("engineering").completedAtTheDeadline());

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
                                DEPARTMENT_TIMELY,
                                DISPATCHED));
    }

    @Test
    void a_completion_after_the_deadline_is_late() {
        TicketFact fact =
                Projection.fold(
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
                                DEPARTMENT_DUE,
                                DISPATCHED));
    }

    @Test
    void an_overdue_ticket_that_is_not_handled_counts_against_timeliness() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED).issued("engineering").overdue(Deadline.RESOLVE));

        assertThat(fact.state()).isEqualTo(State.DISPATCHED);
        assertThat(fact.measures())
                .isEqualTo(
                        counting(
                                TICKETS,
                                VALID,
                                DUE,
                                DEPARTMENT_DUE,
                                DISPATCHED,
                                OVERDUE,
                                DEPARTMENT_OVERDUE));
    }

    @Test
    void a_late_acceptance_does_not_count_against_timeliness() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED).issued("engineering").overdue(Deadline.ACCEPT));

        assertThat(fact.measures().of(DUE)).isZero();
    }
}

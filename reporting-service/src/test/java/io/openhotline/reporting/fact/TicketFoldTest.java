package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.MeasuresFixture.counting;
import static io.openhotline.reporting.fact.TicketEventsBuilder.aLeakReport;
import static io.openhotline.reporting.fact.domain.Measure.DISPATCHED;
import static io.openhotline.reporting.fact.domain.Measure.INCIDENTS;
import static io.openhotline.reporting.fact.domain.Measure.INCIDENT_CALLERS;
import static io.openhotline.reporting.fact.domain.Measure.MERGED;
import static io.openhotline.reporting.fact.domain.Measure.RECALLS;
import static io.openhotline.reporting.fact.domain.Measure.TICKETS;
import static io.openhotline.reporting.fact.domain.Measure.VALID;
import static io.openhotline.reporting.fact.domain.Measure.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Topics;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.fact.domain.Traits;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which day, category, state and department a ticket counts under.
class TicketFoldTest {
    /// Half past midnight of the first of November in Shanghai.
    static final Instant RECEIVED = Instant.parse("2026-10-31T16:30:00Z");

    @Test
    void a_ticket_belongs_to_the_day_of_its_receipt_in_the_time_zone_of_the_pack() {
        TicketFact fact = Projection.fold(aLeakReport(RECEIVED));

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
                                null,
                                "2026-0000123-4",
                                counting(TICKETS, VALID),
                                new Traits(
                                        "1001",
                                        null,
                                        "household",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                Map.of(),
                                Map.of()));
    }

    @Test
    void nothing_is_counted_before_the_receipt_is_known() {
        List<Sent> events =
                Projection.events(aLeakReport(RECEIVED).issued("engineering").completed()).stream()
                        .filter(sent -> sent.topic().equals(Topics.WORK_ORDERS))
                        .toList();

        assertThat(Projection.of(events).facts()).isEmpty();
    }

    @Test
    void a_withdrawn_ticket_is_in_no_denominator() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .overdue(Deadline.RESOLVE)
                                .withdrawn()
                                .recalled());

        assertThat(fact.state()).isEqualTo(State.WITHDRAWN);
        assertThat(fact.department()).isEqualTo("engineering");
        assertThat(fact.measures()).isEqualTo(counting(TICKETS, DISPATCHED, RECALLS, WITHDRAWN));
    }

    @Test
    void a_merged_ticket_is_counted_once_as_merged_and_in_no_denominator() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED)
                                .issued("engineering")
                                .overdue(Deadline.RESOLVE)
                                .merged()
                                .recalled());

        assertThat(fact.state()).isEqualTo(State.MERGED);
        assertThat(fact.measures()).isEqualTo(counting(TICKETS, MERGED, DISPATCHED, RECALLS));
    }

    @Test
    void a_merge_that_is_taken_back_is_not_counted() {
        TicketEventsBuilder ticket = aLeakReport(RECEIVED).issued("engineering");
        TicketFact before = Projection.fold(ticket);

        assertThat(Projection.fold(ticket.merged().unmerged())).isEqualTo(before);
    }

    /// Covers P5 and P9: the nature of a matter that a ladder made major is major.
    @Test
    void a_ladder_makes_a_ticket_major_whenever_its_step_is_read() {
        TicketEventsBuilder ticket = aLeakReport(RECEIVED).issued("engineering");

        assertThat(Projection.fold(ticket.escalated(null)).severity()).isEqualTo(Severity.ORDINARY);
        assertThat(
                        Projection.fold(ticket.escalated(io.openhotline.contracts.Severity.MAJOR))
                                .severity())
                .isEqualTo(Severity.MAJOR);
    }

    @Test
    void a_ticket_that_leads_an_incident_is_counted_as_any_other_and_as_an_incident() {
        TicketEventsBuilder lead = aLeakReport(RECEIVED).issued("engineering");
        Measures before = Projection.fold(lead).measures();

        Measures led = Projection.fold(lead.opensIncident()).measures();

        assertThat(led.of(INCIDENTS)).isEqualTo(1);
        assertThat(led.of(VALID)).isEqualTo(before.of(VALID)).isEqualTo(1);
    }

    @Test
    void a_ticket_of_an_incident_is_counted_as_a_caller_and_in_no_denominator() {
        TicketEventsBuilder ticket = aLeakReport(RECEIVED).joinsIncident();

        assertThat(Projection.fold(ticket).state()).isEqualTo(State.MERGED);
        TicketFact resolved = Projection.fold(ticket.resolvedWithIncident());

        assertThat(resolved.state()).isEqualTo(State.CLOSED);
        assertThat(resolved.measures()).isEqualTo(counting(TICKETS, INCIDENT_CALLERS));
    }

    @Test
    void a_ticket_that_left_an_incident_is_counted_as_before() {
        TicketEventsBuilder ticket = aLeakReport(RECEIVED).issued("engineering");
        TicketFact before = Projection.fold(ticket);

        assertThat(Projection.fold(ticket.joinsIncident().leavesIncident())).isEqualTo(before);
    }

    @Test
    void a_ticket_that_is_reopened_after_its_incident_counts_by_itself_and_as_a_caller() {
        TicketFact fact =
                Projection.fold(
                        aLeakReport(RECEIVED).joinsIncident().resolvedWithIncident().reopened());

        assertThat(fact.state()).isEqualTo(State.REWORK);
        assertThat(fact.measures().of(VALID)).isEqualTo(1);
        assertThat(fact.measures().of(INCIDENT_CALLERS)).isEqualTo(1);
    }

    @Test
    void a_returned_work_order_is_with_the_desk_until_it_is_reassigned() {
        TicketEventsBuilder ticket = aLeakReport(RECEIVED).issued("engineering").returned();

        assertThat(Projection.fold(ticket).state()).isEqualTo(State.RETURNED);

        TicketFact reassigned = Projection.fold(ticket.reassigned("sales-office"));
        assertThat(reassigned.state()).isEqualTo(State.DISPATCHED);
        assertThat(reassigned.department()).isEqualTo("sales-office");
    }

    @Test
    void a_corrected_category_counts_and_the_first_one_stays_on_record() {
        TicketFact fact =
                Projection.fold(
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
                Projection.events(ticket).stream()
                        .flatMap(sent -> sent.observed().stream())
                        .map(one -> StoredJson.write(one.observed().observation()))
                        .toList();

        assertThat(stored)
                .hasSize(15)
                .allSatisfy(json -> assertThat(json).matches("\\A\\p{ASCII}*\\z"))
                .noneMatch(json -> json.contains("1380000"));
    }
}

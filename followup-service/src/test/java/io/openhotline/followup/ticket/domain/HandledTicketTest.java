package io.openhotline.followup.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Completed;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.openhotline.followup.ticket.domain.TicketFact.Issued;
import io.openhotline.followup.ticket.domain.TicketFact.Reclassified;
import io.openhotline.followup.ticket.domain.TicketFact.Reopened;
import io.openhotline.followup.ticket.domain.TicketFact.ReportCompleted;
import io.openhotline.followup.ticket.domain.TicketFact.Withdrawn;
import io.openhotline.followup.ticket.domain.TicketFact.WrittenBack;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandledTicketTest {
    static final UUID ID = new UUID(0, 123);
    static final UUID FIRST_ORDER = new UUID(0, 201);
    static final UUID SECOND_ORDER = new UUID(0, 202);
    static final Instant MONDAY = Instant.parse("2026-11-16T01:40:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T02:30:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-11-18T00:50:00Z");
    static final Reopened REOPENED = new Reopened(2, new Contact("李秀英", "13800000123"), TUESDAY);
    static final TicketDetails LEAK =
            new TicketDetails(
                    "2026-0000123-6", "leak", "REPAIR", new Contact("李秀英", "13800000123"));

    @Test
    void a_ticket_is_handled_when_the_desk_answers_it() {
        HandledTicket ticket = after(new Created(LEAK), new Answered(MONDAY));

        assertThat(ticket.isHandled()).isTrue();
        assertThat(ticket)
                .isEqualTo(
                        new HandledTicket(
                                ID, LEAK, null, 1, null, MONDAY, null, Set.of(), null, null));
    }

    @Test
    void a_ticket_is_handled_when_its_work_order_is_completed() {
        HandledTicket ticket =
                after(
                        new Created(LEAK),
                        new Issued(FIRST_ORDER),
                        new Completed(FIRST_ORDER, 1, MONDAY));

        assertThat(ticket.isHandled()).isTrue();
        assertThat(ticket)
                .isEqualTo(
                        new HandledTicket(
                                ID,
                                LEAK,
                                FIRST_ORDER,
                                1,
                                null,
                                MONDAY,
                                null,
                                Set.of(),
                                null,
                                null));
    }

    @Test
    void a_completion_may_come_before_the_ticket_is_known() {
        HandledTicket early = after(new Issued(FIRST_ORDER), new Completed(FIRST_ORDER, 1, MONDAY));

        assertThat(early.isHandled()).isFalse();
        assertThat(early.after(new Created(LEAK)))
                .isEqualTo(
                        after(
                                new Created(LEAK),
                                new Issued(FIRST_ORDER),
                                new Completed(FIRST_ORDER, 1, MONDAY)));
    }

    @Test
    void a_dispatched_ticket_is_not_handled() {
        assertThat(after(new Created(LEAK), new Issued(FIRST_ORDER)).isHandled()).isFalse();
    }

    @Test
    void only_the_current_work_order_counts() {
        HandledTicket ticket =
                after(
                        new Created(LEAK),
                        new Issued(FIRST_ORDER),
                        new Issued(SECOND_ORDER),
                        new Completed(FIRST_ORDER, 1, MONDAY));

        assertThat(ticket.isHandled()).isFalse();
    }

    @Test
    void a_second_handling_changes_nothing() {
        HandledTicket ticket =
                after(
                        new Created(LEAK),
                        new Answered(MONDAY),
                        new Completed(FIRST_ORDER, 1, TUESDAY));

        assertThat(ticket.handledAt()).isEqualTo(MONDAY);
    }

    @Test
    void rework_is_handled_when_the_second_work_order_is_completed() {
        HandledTicket reopened = handledTicket().reopened(2, TUESDAY);

        assertThat(reopened.isHandled()).isFalse();
        assertThat(
                        reopened.after(new Issued(SECOND_ORDER))
                                .after(new Completed(SECOND_ORDER, 2, WEDNESDAY)))
                .isEqualTo(
                        new HandledTicket(
                                ID,
                                LEAK,
                                SECOND_ORDER,
                                2,
                                TUESDAY,
                                WEDNESDAY,
                                null,
                                Set.of(),
                                null,
                                null));
    }

    @Test
    void a_handling_from_before_the_rework_does_not_count() {
        HandledTicket reopened = handledTicket().reopened(2, TUESDAY);

        assertThat(reopened.after(new Answered(MONDAY))).isEqualTo(reopened);
        assertThat(reopened.after(new Completed(FIRST_ORDER, 1, MONDAY))).isEqualTo(reopened);
    }

    @Test
    void the_desk_may_answer_a_rework_itself() {
        assertThat(handledTicket().reopened(2, TUESDAY).after(new Answered(WEDNESDAY)).isHandled())
                .isTrue();
    }

    /// Tests C12: the contact comes again, because it was deleted after the survey.
    @Test
    void a_reopened_ticket_awaits_the_next_round_with_the_contact_of_the_reopening() {
        HandledTicket reopened = handledTicket().withoutContact().after(REOPENED);

        assertThat(reopened)
                .isEqualTo(
                        new HandledTicket(
                                ID,
                                LEAK,
                                FIRST_ORDER,
                                2,
                                TUESDAY,
                                null,
                                null,
                                Set.of(),
                                null,
                                null));
    }

    @Test
    void a_rework_may_be_completed_before_its_reopening_is_known() {
        HandledTicket early =
                handledTicket()
                        .after(new Issued(SECOND_ORDER))
                        .after(new Completed(SECOND_ORDER, 2, WEDNESDAY));

        assertThat(early.handledAt()).isEqualTo(MONDAY);
        assertThat(early.after(REOPENED))
                .isEqualTo(
                        handledTicket()
                                .after(new Issued(SECOND_ORDER))
                                .after(REOPENED)
                                .after(new Completed(SECOND_ORDER, 2, WEDNESDAY)));
    }

    @Test
    void a_reopening_in_the_round_that_follow_up_has_requested_begins_no_further_one() {
        HandledTicket rework = handledTicket().reopened(2, TUESDAY);

        assertThat(rework.after(REOPENED)).isEqualTo(rework);
        assertThat(handledTicket().reopened(3, TUESDAY).after(REOPENED).awaitedRound())
                .isEqualTo(3);
    }

    @Test
    void a_withdrawn_ticket_is_not_handled_and_has_no_contact() {
        HandledTicket ticket = handledTicket().after(new Withdrawn(TUESDAY));

        assertThat(ticket.isHandled()).isFalse();
        assertThat(ticket.details())
                .isEqualTo(new TicketDetails("2026-0000123-6", "leak", "REPAIR", Contact.NONE));
    }

    /// Tests C5. The write-back may arrive before the completion, and counts for its round only.
    @Test
    void the_write_back_of_the_present_work_order_is_kept_until_a_rework() {
        HandledTicket ticket = handledTicket();
        HandledTicket written = ticket.after(new WrittenBack(FIRST_ORDER, TUESDAY));

        assertThat(written.writtenBackAt()).isEqualTo(TUESDAY);
        assertThat(ticket.after(new WrittenBack(ID, TUESDAY))).isEqualTo(ticket);
        assertThat(written.reopened(2, TUESDAY).writtenBackAt()).isNull();
    }

    /// Tests C34: what is corrected before the handling decides about sampling.
    @Test
    void a_corrected_category_replaces_category_and_kind_only() {
        HandledTicket ticket = after(new Created(LEAK), new Reclassified("noise", "COMPLAINT"));

        assertThat(ticket.details())
                .isEqualTo(
                        new TicketDetails(
                                "2026-0000123-6",
                                "noise",
                                "COMPLAINT",
                                new Contact("李秀英", "13800000123")));
    }

    @Test
    void a_corrected_category_brings_no_deleted_contact_back() {
        HandledTicket ticket =
                after(
                        new Created(LEAK),
                        new Withdrawn(TUESDAY),
                        new Reclassified("noise", "COMPLAINT"));

        assertThat(ticket.details())
                .isEqualTo(new TicketDetails("2026-0000123-6", "noise", "COMPLAINT", Contact.NONE));
    }

    /// Tests C3, P8: the rest of an emergency's report says whom to ask and where it happened.
    @Test
    void the_rest_of_an_emergency_report_brings_contact_and_district() {
        var reported = new TicketDetails("2026-0000123-6", "leak", "REPAIR", Contact.NONE);
        var contact = new Contact("李秀英", "13800000123");

        HandledTicket ticket =
                after(new Created(reported), new ReportCompleted(contact, "osmanthus-garden"));

        assertThat(ticket.details())
                .isEqualTo(
                        new TicketDetails(
                                "2026-0000123-6",
                                "leak",
                                "REPAIR",
                                contact,
                                null,
                                null,
                                "osmanthus-garden"));
    }

    @Test
    void a_corrected_category_of_an_unknown_ticket_changes_nothing() {
        assertThat(after(new Reclassified("noise", "COMPLAINT")))
                .isEqualTo(HandledTicket.unknown(ID));
    }

    @Test
    void all_who_handled_a_ticket_are_remembered_through_its_course() {
        Actor receiver = new Actor(Role.AGENT, "1001");
        Actor senior = new Actor(Role.AGENT, "1101");

        HandledTicket ticket =
                handledTicket()
                        .handledBy(receiver)
                        .handledBy(senior)
                        .handledBy(senior)
                        .reopened(2, TUESDAY)
                        .after(new Answered(WEDNESDAY))
                        .withoutContact();

        assertThat(ticket.handlers()).containsExactlyInAnyOrder(receiver, senior);
    }

    static TicketDetails withPhone(@org.jspecify.annotations.Nullable String phone) {
        return new TicketDetails("2026-0000123-6", "leak", "REPAIR", new Contact("李秀英", phone));
    }

    static HandledTicket handledTicket() {
        return after(
                new Created(LEAK), new Issued(FIRST_ORDER), new Completed(FIRST_ORDER, 1, MONDAY));
    }

    static HandledTicket after(TicketFact... facts) {
        HandledTicket ticket = HandledTicket.unknown(ID);
        for (TicketFact fact : List.of(facts)) {
            ticket = ticket.after(fact);
        }
        return ticket;
    }
}

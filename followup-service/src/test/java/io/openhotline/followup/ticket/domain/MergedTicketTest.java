package io.openhotline.followup.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.openhotline.followup.ticket.domain.TicketFact.Joined;
import io.openhotline.followup.ticket.domain.TicketFact.Merged;
import io.openhotline.followup.ticket.domain.TicketFact.Reopened;
import io.openhotline.followup.ticket.domain.TicketFact.Resolved;
import io.openhotline.followup.ticket.domain.TicketFact.Unmerged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergedTicketTest {
    private static final UUID TICKET = UUID.fromString("019a0b3e-5c00-7000-8000-000000000123");
    private static final UUID KEPT = UUID.fromString("019a0b3e-5c00-7000-8000-000000000124");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final HandledTicket FILED =
            HandledTicket.unknown(TICKET)
                    .after(
                            new Created(
                                    new TicketDetails(
                                            "2026-0000123-6",
                                            "leak",
                                            "REPAIR",
                                            new Contact("李秀英", "13800000123", null, List.of()))));

    @Test
    void a_merged_ticket_has_no_survey_of_its_own() {
        HandledTicket merged = FILED.after(new Merged(KEPT, MONDAY)).after(new Answered(MONDAY));

        assertThat(merged.isHandled()).isFalse();
        assertThat(merged.withdrawnAt()).isNotNull();
    }

    @Test
    void a_merged_ticket_keeps_its_contact_because_its_customer_is_asked_with_the_other_one() {
        assertThat(FILED.after(new Merged(KEPT, MONDAY)).details()).isEqualTo(FILED.details());
    }

    @Test
    void a_ticket_of_an_incident_keeps_its_contact_until_the_incident_is_over() {
        HandledTicket joined = FILED.after(new Joined(MONDAY));

        assertThat(joined.details()).isEqualTo(FILED.details());
        assertThat(joined.withdrawnAt()).isNotNull();
        assertThat(joined.after(new Resolved())).isEqualTo(joined.withoutContact());
    }

    @Test
    void a_ticket_that_is_reopened_after_its_incident_is_surveyed_by_itself() {
        Contact contact = new Contact("李秀英", "13800000123", null, List.of());

        HandledTicket reopened =
                FILED.after(new Joined(MONDAY))
                        .after(new Resolved())
                        .after(new Reopened(2, contact, MONDAY));

        assertThat(reopened).isEqualTo(FILED.reopened(2, MONDAY));
        assertThat(reopened.withdrawnAt()).isNull();
    }

    @Test
    void a_merge_that_is_taken_back_leaves_the_ticket_as_before() {
        assertThat(FILED.after(new Merged(KEPT, MONDAY)).after(new Unmerged())).isEqualTo(FILED);
    }
}

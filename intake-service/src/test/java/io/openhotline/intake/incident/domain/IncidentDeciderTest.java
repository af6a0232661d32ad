package io.openhotline.intake.incident.domain;

import static io.openhotline.intake.incident.domain.IncidentRefusal.ALREADY_LEADS;
import static io.openhotline.intake.incident.domain.IncidentRefusal.INCIDENT_OVER;
import static io.openhotline.intake.incident.domain.IncidentRefusal.LEAD_NOT_HANDLED;
import static io.openhotline.intake.incident.domain.IncidentRefusal.LEAD_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Handling;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IncidentDeciderTest {
    private static final TicketId ID = new TicketId(new UUID(0, 123));
    private static final Instant AT = Instant.parse("2026-11-16T00:00:00Z");
    private static final Ticket ANSWERED = new Answered(ID, AT, 1, "已修复", false, AT, null);
    private static final Ticket WITHDRAWN = new Withdrawn(ID, AT, "不用了", AT);
    private static final Ticket MERGED =
            new Merged(ID, AT, 1, new TicketId(new UUID(0, 124)), "2026-0000124-4", AT);
    private static final Ticket CLOSED = new Closed(ID, AT, 1, Closure.WAIVED, AT);

    @Test
    void a_ticket_that_is_not_over_leads_one_incident() {
        assertThat(IncidentDecider.whyNotOpened(open(Handling.IN_PROGRESS), false)).isEmpty();
        assertThat(IncidentDecider.whyNotOpened(open(Handling.NONE), true)).contains(ALREADY_LEADS);
        assertThat(List.of(open(Handling.COMPLETED), ANSWERED, WITHDRAWN, MERGED, CLOSED))
                .allSatisfy(lead ->
                        assertThat(IncidentDecider.whyNotOpened(lead, false)).contains(LEAD_OVER));
    }

    @Test
    void only_an_open_incident_changes() {
        assertThat(IncidentDecider.whyNotChanged(IncidentStatus.OPEN)).isEmpty();
        assertThat(IncidentDecider.whyNotChanged(IncidentStatus.CLOSING)).contains(INCIDENT_OVER);
        assertThat(IncidentDecider.whyNotChanged(IncidentStatus.CLOSED)).contains(INCIDENT_OVER);
    }

    @Test
    void an_incident_is_closed_once_its_lead_is_handled() {
        assertThat(List.of(open(Handling.COMPLETED), ANSWERED, CLOSED))
                .allSatisfy(lead ->
                        assertThat(IncidentDecider.whyNotClosed(IncidentStatus.OPEN, lead))
                                .isEmpty());
        assertThat(List.of(new NotYetFiled(), open(Handling.IN_PROGRESS), WITHDRAWN, MERGED))
                .allSatisfy(lead ->
                        assertThat(IncidentDecider.whyNotClosed(IncidentStatus.OPEN, lead))
                                .contains(LEAD_NOT_HANDLED));
        assertThat(IncidentDecider.whyNotClosed(IncidentStatus.CLOSING, CLOSED))
                .contains(INCIDENT_OVER);
    }

    private static Ticket open(Handling handling) {
        return new Open(ID, AT, 1, handling);
    }
}

package io.openhotline.intake.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.IncidentReference.CallerText;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.JoinedIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.LeftIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.ResolvedWithIncident;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketIncidentDeciderTest {
    private static final TicketId ID = new TicketId(new UUID(0, 123));
    private static final TicketId LEAD = new TicketId(new UUID(0, 124));
    private static final UUID INCIDENT = new UUID(0, 0xa01);
    private static final Instant RECEIVED = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant AT = RECEIVED.plusSeconds(600);
    private static final Actor AGENT = new Actor(Role.AGENT, "1001");
    private static final CallerText TEXT = new CallerText("正在抢修。", "Being mended.");
    private static final IncidentReference BURST =
            new IncidentReference(INCIDENT, LEAD, "2026-0000124-4", TEXT);
    private static final Merged JOINED =
            new Merged(ID, RECEIVED, 2, LEAD, "2026-0000124-4", AT, INCIDENT);

    @Test
    void an_open_ticket_joins_with_the_text_for_its_customer() {
        assertThat(join(open(Handling.ACCEPTED)))
                .isEqualTo(
                        new Accepted(
                                JOINED,
                                List.of(new JoinedIncident(ID, BURST, true, "agent:1001", AT))));
    }

    @Test
    void a_ticket_that_is_over_or_leads_does_not_join() {
        assertThat(join(new NotYetFiled())).isEqualTo(new Refused(Refusal.TICKET_NOT_FOUND));
        assertThat(join(open(Handling.COMPLETED))).isEqualTo(new Refused(Refusal.ALREADY_HANDLED));
        assertThat(join(new Answered(ID, RECEIVED, 1, "好", true, AT, null)))
                .isEqualTo(new Refused(Refusal.ALREADY_ANSWERED));
        assertThat(join(new Withdrawn(ID, RECEIVED, "不用了", AT)))
                .isEqualTo(new Refused(Refusal.ALREADY_WITHDRAWN));
        assertThat(join(JOINED)).isEqualTo(new Refused(Refusal.ALREADY_MERGED));
        assertThat(join(new Closed(ID, RECEIVED, 1, Closure.WAIVED, AT)))
                .isEqualTo(new Refused(Refusal.ALREADY_CLOSED));
        assertThat(
                        TicketIncidentDecider.decide(
                                new JoinIncident(LEAD, BURST, false, AT, AGENT),
                                new Open(LEAD, RECEIVED, 1, Handling.NONE)))
                .isEqualTo(new Refused(Refusal.SAME_TICKET));
    }

    @Test
    void a_ticket_leaves_its_incident_and_is_open_as_before() {
        assertThat(leave(INCIDENT, JOINED))
                .isEqualTo(
                        new Accepted(
                                new Open(ID, RECEIVED, 2, Handling.NONE),
                                List.of(
                                        new LeftIncident(
                                                ID,
                                                INCIDENT,
                                                LEAD,
                                                "另一处",
                                                "agent:1001",
                                                AT,
                                                false))));
    }

    /// Covers S2.
    @Test
    void a_ticket_that_was_not_verified_is_held_again_when_it_leaves() {
        assertThat(TicketIncidentDecider.decide(leaving(INCIDENT), JOINED, true))
                .isEqualTo(
                        new Accepted(
                                new Open(ID, RECEIVED, 2, Handling.NONE),
                                List.of(
                                        new LeftIncident(
                                                ID,
                                                INCIDENT,
                                                LEAD,
                                                "另一处",
                                                "agent:1001",
                                                AT,
                                                true))));
    }

    @Test
    void a_ticket_that_is_no_part_of_the_incident_does_not_leave_it() {
        var refused = new Refused(Refusal.NOT_PART_OF_INCIDENT);

        assertThat(leave(new UUID(0, 7), JOINED)).isEqualTo(refused);
        assertThat(leave(INCIDENT, open(Handling.NONE))).isEqualTo(refused);
        assertThat(leave(INCIDENT, new Merged(ID, RECEIVED, 1, LEAD, "2026-0000124-4", AT)))
                .isEqualTo(refused);
        assertThat(leave(INCIDENT, new NotYetFiled()))
                .isEqualTo(new Refused(Refusal.TICKET_NOT_FOUND));
    }

    @Test
    void a_ticket_is_closed_with_its_incident_and_no_other_one() {
        var command = new ResolveWithIncident(INCIDENT, TEXT, AT, Actor.SYSTEM);

        assertThat(TicketIncidentDecider.decide(command, JOINED))
                .isEqualTo(
                        new Accepted(
                                new Closed(ID, RECEIVED, 2, Closure.INCIDENT, AT),
                                List.of(new ResolvedWithIncident(ID, INCIDENT, LEAD, TEXT, AT))));
        assertThat(TicketIncidentDecider.decide(command, open(Handling.NONE)))
                .isEqualTo(new Refused(Refusal.NOT_PART_OF_INCIDENT));
        assertThat(TicketIncidentDecider.decide(command, new NotYetFiled()))
                .isEqualTo(new Refused(Refusal.TICKET_NOT_FOUND));
    }

    @Test
    void the_merge_of_a_ticket_in_an_incident_is_not_taken_back_by_itself() {
        assertThat(TicketMergeDecider.decide(new Unmerge(ID, "两处", AT, AGENT), JOINED))
                .isEqualTo(new Refused(Refusal.PART_OF_INCIDENT));
    }

    private static Decision join(Ticket ticket) {
        return TicketIncidentDecider.decide(new JoinIncident(ID, BURST, true, AT, AGENT), ticket);
    }

    private static Decision leave(UUID incident, Ticket ticket) {
        return TicketIncidentDecider.decide(leaving(incident), ticket, false);
    }

    private static LeaveIncident leaving(UUID incident) {
        return new LeaveIncident(ID, incident, "另一处", AT, AGENT);
    }

    private static Ticket open(Handling handling) {
        return new Open(ID, RECEIVED, 2, handling);
    }
}

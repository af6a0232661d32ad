package io.openhotline.intake.incident;

import io.openhotline.intake.incident.IncidentOutcome.Done;
import io.openhotline.intake.incident.IncidentOutcome.Missing;
import io.openhotline.intake.incident.IncidentOutcome.TicketRefused;
import io.openhotline.intake.incident.domain.IncidentDecider;
import io.openhotline.intake.ticket.IncidentTicketService;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.JoinIncident;
import io.openhotline.intake.ticket.domain.LeaveIncident;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Lets tickets join and leave incidents by hand, and counts tickets and callers.
@ApplicationScoped
class IncidentMemberService {
    private final IncidentRepository incidents;
    private final IncidentTicketService tickets;
    private final CallerTally callers;

    IncidentMemberService(
            IncidentRepository incidents, IncidentTicketService tickets, CallerTally callers) {
        this.incidents = incidents;
        this.tickets = tickets;
        this.callers = callers;
    }

    @Transactional
    IncidentOutcome join(UUID incident, TicketId ticket, Actor by, Instant at) {
        return whileOpen(incident, row -> outcome(row, join(row, ticket, false, by, at)));
    }

    /// Requires the lock of the incident.
    Decision join(IncidentEntity row, TicketId ticket, boolean byRule, Actor by, Instant at) {
        Decision decision = tickets.join(new JoinIncident(ticket, row.reference(), byRule, at, by));
        if (decision instanceof Decision.Accepted) {
            row.tickets++;
            row.callers += callers.callersOf(ticket.value(), row);
        }
        return decision;
    }

    @Transactional
    IncidentOutcome leave(UUID incident, TicketId ticket, String reason, Actor by, Instant at) {
        return whileOpen(
                incident,
                row ->
                        outcome(
                                row,
                                leave(row, new LeaveIncident(ticket, incident, reason, at, by))));
    }

    private Decision leave(IncidentEntity row, LeaveIncident command) {
        Decision decision = tickets.leave(command);
        if (decision instanceof Decision.Accepted) {
            row.tickets--;
            row.callers -= callers.callersOf(command.id().value(), row);
        }
        return decision;
    }

    private IncidentOutcome whileOpen(
            UUID incident, Function<IncidentEntity, IncidentOutcome> command) {
        Optional<IncidentEntity> locked = incidents.lock(incident);
        return locked.map(row ->
                        IncidentDecider.whyNotChanged(row.status)
                                .<IncidentOutcome>map(IncidentOutcome.Refused::new)
                                .orElseGet(() -> command.apply(row)))
                .orElseGet(Missing::new);
    }

    private static IncidentOutcome outcome(IncidentEntity row, Decision decision) {
        return switch (decision) {
            case Decision.Accepted _ -> new Done(row);
            case Decision.Refused(var reason) -> new TicketRefused(reason);
        };
    }
}

package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.JoinIncident;
import io.openhotline.intake.ticket.domain.LeaveIncident;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.ResolveWithIncident;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketIncidentDecider;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/// Lets tickets join and leave incidents, and closes them with an incident. The caller holds the
/// lock of the incident, which is taken before those of tickets.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class IncidentTicketService {
    private final TicketRepository tickets;
    private final TicketPublisher publisher;
    private final TicketIncidents incidents;

    IncidentTicketService(
            TicketRepository tickets, TicketPublisher publisher, TicketIncidents incidents) {
        this.tickets = tickets;
        this.publisher = publisher;
        this.incidents = incidents;
    }

    /// Locks tickets together, so that locking each of them later needs no statement.
    public void lock(List<TicketId> ids) {
        tickets.lock(ids.stream().map(TicketId::value).toList());
    }

    /// Locks the ticket, which may have been filed in this transaction.
    public Decision join(JoinIncident command) {
        tickets.flush();
        Ticket ticket = tickets.load(command.id());
        if (incidents.isLedBy(command.id())) {
            return new Refused(Refusal.LEADS_INCIDENT);
        }
        return stored(command.id(), command.actor(), TicketIncidentDecider.decide(command, ticket));
    }

    public Decision leave(LeaveIncident command) {
        Ticket ticket = tickets.load(command.id());
        boolean held = tickets.lockRow(command.id()).filter(row -> row.held).isPresent();
        return stored(
                command.id(), command.actor(), TicketIncidentDecider.decide(command, ticket, held));
    }

    /// Closes tickets of the incident, and returns how many. Fewer than `limit` are the last ones.
    public int resolve(ResolveWithIncident command, int limit) {
        List<TicketId> batch = tickets.lockInIncident(command.incident(), limit);
        batch.forEach(id ->
                stored(
                        id,
                        command.actor(),
                        TicketIncidentDecider.decide(command, tickets.load(id))));
        return batch.size();
    }

    /// Locks the ticket that is to lead an incident, and returns its state.
    public Ticket lead(TicketId id) {
        return tickets.load(id);
    }

    public String number(TicketId id) {
        return tickets.number(id);
    }

    private Decision stored(TicketId id, Actor actor, Decision decision) {
        if (decision instanceof Accepted(var next, var events)) {
            tickets.save(id, next);
            events.forEach(event -> publisher.publish(actor, event));
        }
        return decision;
    }
}

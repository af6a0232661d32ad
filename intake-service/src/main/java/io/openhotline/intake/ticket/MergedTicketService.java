package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Merge;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Relation;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketEvent.WasLinked;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketMergeDecider;
import io.openhotline.intake.ticket.domain.Unmerge;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/// Merges tickets, takes merges back, and publishes links. Both tickets are locked, so that two
/// people can't merge them into each other.
@ApplicationScoped
public class MergedTicketService {
    private final TicketRepository tickets;
    private final TicketPublisher publisher;

    MergedTicketService(TicketRepository tickets, TicketPublisher publisher) {
        this.tickets = tickets;
        this.publisher = publisher;
    }

    /// @param into the ticket that goes on
    @Transactional
    public Decision merge(TicketId id, TicketId into, String reason, Instant at, Actor actor) {
        tickets.lock(List.of(id.value(), into.value()));
        Ticket ticket = tickets.load(id);
        Ticket target = tickets.load(into);
        if (ticket instanceof NotYetFiled || target instanceof NotYetFiled) {
            return new Refused(Refusal.TICKET_NOT_FOUND);
        }
        var command = new Merge(id, into, tickets.number(into), reason, at, actor);
        return stored(id, actor, TicketMergeDecider.decide(command, ticket, target));
    }

    @Transactional
    public Decision unmerge(Unmerge command) {
        Ticket ticket = tickets.load(command.id());
        return stored(command.id(), command.actor(), TicketMergeDecider.decide(command, ticket));
    }

    /// Publishes for both tickets that they belong together, in the transaction that stores the
    /// link.
    @Transactional(Transactional.TxType.MANDATORY)
    public Decision linked(TicketId id, Relation relation, TicketId other, Instant at, Actor by) {
        tickets.lock(List.of(id.value(), other.value()));
        Ticket ticket = tickets.load(id);
        if (ticket instanceof NotYetFiled || tickets.load(other) instanceof NotYetFiled) {
            return new Refused(Refusal.TICKET_NOT_FOUND);
        }
        var event = new WasLinked(id, other, tickets.number(other), relation, at);
        publisher.publish(by, event);
        publisher.publish(
                by, new WasLinked(other, id, tickets.number(id), relation.reversed(), at));
        return new Accepted(ticket, List.of(event));
    }

    private Decision stored(TicketId id, Actor actor, Decision decision) {
        if (decision instanceof Accepted(var next, var events)) {
            tickets.save(id, next);
            events.forEach(event -> publisher.publish(actor, event));
        }
        return decision;
    }
}

package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Merge;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Relation;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketEvent;
import io.openhotline.intake.ticket.domain.TicketEvent.WasJoined;
import io.openhotline.intake.ticket.domain.TicketEvent.WasLeft;
import io.openhotline.intake.ticket.domain.TicketEvent.WasLinked;
import io.openhotline.intake.ticket.domain.TicketEvent.WasMerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnlinked;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnmerged;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketMergeDecider;
import io.openhotline.intake.ticket.domain.Unmerge;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Merges tickets, takes merges back, and publishes links. Both tickets are locked, so that two
/// people can't merge them into each other.
@ApplicationScoped
public class MergedTicketService {
    private final TicketRepository tickets;
    private final TicketPublisher publisher;
    private final TicketIncidents incidents;

    MergedTicketService(
            TicketRepository tickets, TicketPublisher publisher, TicketIncidents incidents) {
        this.tickets = tickets;
        this.publisher = publisher;
        this.incidents = incidents;
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
        if (incidents.isLedBy(id)) {
            return new Refused(Refusal.LEADS_INCIDENT);
        }
        var command = new Merge(id, into, tickets.number(into), reason, at, actor);
        return stored(id, actor, TicketMergeDecider.decide(command, ticket, target));
    }

    /// Locks the ticket that goes on as well, whose timeline tells the end of the merge.

    @Transactional
    public Decision unmerge(Unmerge command) {
        UUID id = command.id().value();
        tickets.lock(
                Stream.concat(Stream.of(id), tickets.mergedInto(command.id()).stream()).toList());
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

    /// Publishes for both tickets that they no longer belong together, in the transaction that
    /// removes the link.
    @Transactional(Transactional.TxType.MANDATORY)
    public void unlinked(TicketId id, Relation relation, TicketId other, Instant at, Actor by) {
        tickets.lock(List.of(id.value(), other.value()));
        String actor = by.toString();
        publisher.publish(
                by, new WasUnlinked(id, other, tickets.number(other), relation, actor, at));
        publisher.publish(
                by, new WasUnlinked(other, id, tickets.number(id), relation.reversed(), actor, at));
    }

    private Decision stored(TicketId id, Actor actor, Decision decision) {
        if (decision instanceof Accepted(var next, var events)) {
            tickets.save(id, next);
            events.forEach(event -> publish(actor, event));
        }
        return decision;
    }

    /// Publishes the event, and for the ticket that goes on what it means there.
    private void publish(Actor actor, TicketEvent event) {
        publisher.publish(actor, event);
        if (event instanceof WasMerged(var id, var into, _, var reason, var by, var at)) {
            publisher.publish(actor, new WasJoined(into, id, tickets.number(id), reason, by, at));
        } else if (event instanceof WasUnmerged(var id, var from, var reason, var by, var at)) {
            publisher.publish(actor, new WasLeft(from, id, tickets.number(id), reason, by, at));
        }
    }
}

package io.openhotline.intake.ticket;

import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores who has a ticket, and publishes it, in the caller's transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldTicketService {
    private final TicketRepository tickets;
    private final Journal journal;

    HeldTicketService(TicketRepository tickets, Journal journal) {
        this.tickets = tickets;
        this.journal = journal;
    }

    /// Locks tickets together, so that the following calls don't read them one by one.
    public void lock(Collection<UUID> ids) {
        tickets.lock(ids);
    }

    /// Locks the ticket; empty when it is missing.
    public Optional<HeldTicket> find(TicketId id) {
        return tickets.held(id);
    }

    /// @param event what other services learn of it
    public void store(TicketId id, Holder holder, TicketEvent event, Actor actor, Instant at) {
        tickets.hold(id, holder);
        journal.append(Topics.TICKETS, event, actor, at);
    }
}

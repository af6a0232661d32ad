package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Relation;
import io.openhotline.intake.ticket.domain.Reopen;
import io.openhotline.intake.ticket.domain.Reopenable;
import io.openhotline.intake.ticket.domain.ReopeningDecider;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketEvent.WasLinked;
import io.openhotline.intake.ticket.domain.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Reopens tickets in a further round, and links a ticket to the new one that continues it. The
/// lock of the old ticket lets only one of several callers succeed.
@ApplicationScoped
public class ReopenedTicketService {
    private final TicketRepository tickets;
    private final TicketService service;
    private final TicketPublisher publisher;

    ReopenedTicketService(
            TicketRepository tickets, TicketService service, TicketPublisher publisher) {
        this.tickets = tickets;
        this.service = service;
        this.publisher = publisher;
    }

    @Transactional
    public Decision reopen(Reopen command) {
        return tickets.reopenable(command.id())
                .map(known -> reopen(command, known))
                .orElseGet(() -> new Refused(Refusal.TICKET_NOT_FOUND));
    }

    private Decision reopen(Reopen command, Reopenable known) {
        Decision decision = ReopeningDecider.decide(command, known);
        if (decision instanceof Accepted(var next, var events)) {
            tickets.reopen(command, next);
            events.forEach(event -> publisher.publish(command.actor(), event));
        }
        return decision;
    }

    @Transactional
    public boolean isFiled(TicketId id) {
        return tickets.reopenable(id).isPresent();
    }

    /// Returns what was reported with a ticket that exists.
    @Transactional
    public Report report(TicketId id) {
        return tickets.reopenable(id).orElseThrow().report();
    }

    /// Returns the number of a ticket that exists.
    @Transactional
    public String number(TicketId id) {
        return tickets.number(id);
    }

    /// Files a ticket that continues `old`, which exists; both say so.
    @Transactional
    public Decision continueIn(File file, TicketId old) {
        Decision decision = service.handle(file);
        if (decision instanceof Accepted) {
            tickets.link(old, file.id());
            link(file, old, file.id(), Relation.CONTINUED_BY);
            link(file, file.id(), old, Relation.CONTINUES);
        }
        return decision;
    }

    private void link(File file, TicketId id, TicketId related, Relation relation) {
        publisher.publish(
                file.actor(),
                new WasLinked(id, related, number(related), relation, file.filedAt()));
    }
}

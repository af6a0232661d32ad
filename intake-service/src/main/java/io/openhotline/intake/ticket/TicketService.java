package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.ClassificationDecider;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Reclassify;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketCommand;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketCommand.Withdraw;
import io.openhotline.intake.ticket.domain.TicketDecider;
import io.openhotline.intake.ticket.domain.TicketEvent;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Handles a command in one transaction: load, decide, store, publish.
@ApplicationScoped
public class TicketService {
    private final TicketRepository tickets;
    private final TicketPublisher publisher;
    private final SealedIdentityRepository identities;
    private final TicketIncidents incidents;

    TicketService(
            TicketRepository tickets,
            TicketPublisher publisher,
            SealedIdentityRepository identities,
            TicketIncidents incidents) {
        this.tickets = tickets;
        this.publisher = publisher;
        this.identities = identities;
        this.incidents = incidents;
    }

    @Transactional
    public Decision handle(TicketCommand command) {
        Ticket ticket = load(command);
        if (command instanceof Withdraw && incidents.isLedBy(command.id())) {
            return new Refused(Refusal.LEADS_INCIDENT);
        }
        Decision decision = TicketDecider.decide(command, ticket);
        if (decision instanceof Accepted(var next, var events)) {
            store(command, next, events);
            events.forEach(event -> publish(command, event));
        }
        return decision;
    }

    private void publish(TicketCommand command, TicketEvent event) {
        if (command instanceof File) {
            publisher.publishFiled(command.actor(), event);
        } else {
            publisher.publish(command.actor(), event);
        }
    }

    /// Corrects the classification; the ticket's own state doesn't change.
    @Transactional
    public Decision reclassify(Reclassify command) {
        Ticket ticket = tickets.load(command.id());
        if (ticket instanceof NotYetFiled) {
            return new Refused(Refusal.TICKET_NOT_FOUND);
        }
        Decision decision =
                ClassificationDecider.decide(command, ticket, tickets.classification(command.id()));
        if (decision instanceof Accepted(_, var events)) {
            tickets.reclassify(command.id(), command.corrected());
            events.forEach(event -> publisher.publish(command.actor(), event));
        }
        return decision;
    }

    private Ticket load(TicketCommand command) {
        return command instanceof File ? new NotYetFiled() : tickets.load(command.id());
    }

    private void store(TicketCommand command, Ticket next, List<TicketEvent> events) {
        if (command instanceof File file && events.getFirst() instanceof Filed filed) {
            tickets.insert(filed, next, file.customerSubject(), file.circumstances());
            identities.keep(file);
        } else {
            tickets.save(command.id(), next);
        }
    }
}

package io.openhotline.intake.ticket;

import io.openhotline.contracts.Topics;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketCommand;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketDecider;
import io.openhotline.intake.ticket.domain.TicketEvent;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Handles a command in one transaction: load, decide, store, publish.
@ApplicationScoped
public class TicketService {
    private final TicketRepository tickets;
    private final Journal journal;

    TicketService(TicketRepository tickets, Journal journal) {
        this.tickets = tickets;
        this.journal = journal;
    }

    @Transactional
    public Decision handle(TicketCommand command) {
        Decision decision = TicketDecider.decide(command, load(command));
        if (decision instanceof Accepted(var next, var events)) {
            store(command, next, events);
            events.forEach(event -> publish(command, event));
        }
        return decision;
    }

    private Ticket load(TicketCommand command) {
        return command instanceof File ? new NotYetFiled() : tickets.load(command.id());
    }

    private void store(TicketCommand command, Ticket next, List<TicketEvent> events) {
        if (!events.isEmpty() && events.getFirst() instanceof Filed filed) {
            tickets.insert(filed, next);
        } else {
            tickets.save(command.id(), next);
        }
    }

    private void publish(TicketCommand command, TicketEvent event) {
        journal.append(Topics.TICKETS, TicketContract.publish(event), command.actor(), event.at());
    }
}

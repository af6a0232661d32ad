package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Reads a ticket as the API shows it.
@ApplicationScoped
class TicketReader {
    private final TicketRepository tickets;

    TicketReader(TicketRepository tickets) {
        this.tickets = tickets;
    }

    @Transactional
    Optional<TicketView> find(TicketId id) {
        return tickets.findByIdOptional(id.value()).map(TicketView::of);
    }
}

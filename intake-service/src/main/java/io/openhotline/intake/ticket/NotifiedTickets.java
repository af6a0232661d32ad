package io.openhotline.intake.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads what notifications need of a ticket; for a sealed one, the telephone comes from the sealed
/// identity.
@ApplicationScoped
public class NotifiedTickets {
    private final TicketRepository tickets;

    NotifiedTickets(TicketRepository tickets) {
        this.tickets = tickets;
    }

    public Optional<NotifiedTicket> find(UUID ticket) {
        return tickets.findByIdOptional(ticket)
                .map(row -> NotifiedTicket.of(row, row.customerPhone, row.customerId));
    }
}

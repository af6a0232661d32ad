package io.openhotline.intake.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads what notifications need of a ticket; for a sealed one, telephone and e-mail come from the
/// sealed identity.
@ApplicationScoped
public class NotifiedTickets {
    private final TicketRepository tickets;
    private final SealedIdentityRepository identities;

    NotifiedTickets(TicketRepository tickets, SealedIdentityRepository identities) {
        this.tickets = tickets;
        this.identities = identities;
    }

    public Optional<NotifiedTicket> find(UUID ticket) {
        return tickets.findByIdOptional(ticket).map(row -> row.sealed ? sealed(row) : open(row));
    }

    private NotifiedTicket sealed(TicketEntity row) {
        return identities
                .findByIdOptional(row.id)
                .map(known -> NotifiedTicket.of(row, known.phone, known.customerId, known.email))
                .orElseGet(() -> open(row));
    }

    private static NotifiedTicket open(TicketEntity row) {
        return NotifiedTicket.of(row, row.customerPhone, row.customerId, row.customerEmail);
    }
}

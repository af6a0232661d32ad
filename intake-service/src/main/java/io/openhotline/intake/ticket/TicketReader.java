package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.TicketSummary.Row;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Reads tickets as the API shows them.
@ApplicationScoped
class TicketReader {
    private final TicketRepository tickets;
    private final TicketList list;

    TicketReader(TicketRepository tickets, TicketList list) {
        this.tickets = tickets;
        this.list = list;
    }

    @Transactional
    Optional<TicketView> find(TicketId id) {
        return tickets.findByIdOptional(id.value()).map(TicketView::of);
    }

    @Transactional
    Page<TicketSummary> list(TicketQuery query) {
        return Page.of(list.find(query), query.limit(), (Row row) -> row.cursor().toString())
                .map(TicketSummary::of);
    }
}

package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Ticket.Open;
import org.jspecify.annotations.Nullable;

/// Combines a ticket with the projection of its latest work order, whose stage an open ticket
/// shows.
public record ProjectedTicket(Ticket ticket, @Nullable WorkOrder workOrder) {

    public ProjectedTicket {
        if (ticket instanceof Open(var id, var receivedAt, var round, _)) {
            ticket = new Open(id, receivedAt, round, Handling.of(workOrder, round));
        }
    }

    public ProjectedTicket with(Ticket next) {
        return new ProjectedTicket(next, workOrder);
    }

    public ProjectedTicket with(@Nullable WorkOrder next) {
        return new ProjectedTicket(ticket, next);
    }

    public TicketStatus status() {
        return TicketStatus.of(ticket);
    }
}

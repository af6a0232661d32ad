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

    /// Whether the department has finished since `before`, and the customer's matter goes on.
    public boolean isHandledAgainst(ProjectedTicket before) {
        return isCompleted() && !before.isCompleted() && goesOn();
    }

    private boolean isCompleted() {
        return workOrder != null && workOrder.stage() == WorkOrder.Stage.COMPLETED;
    }

    private boolean goesOn() {
        return switch (ticket) {
            case Open _, Ticket.Answered _, Ticket.Closed _ -> true;
            case Ticket.NotYetFiled _, Ticket.Withdrawn _, Ticket.Merged _ -> false;
        };
    }

    public TicketStatus status() {
        return TicketStatus.of(ticket);
    }
}

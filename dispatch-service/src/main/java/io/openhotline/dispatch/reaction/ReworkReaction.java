package io.openhotline.dispatch.reaction;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.dispatch.ticket.EarlyReworks;
import io.openhotline.dispatch.ticket.EarlyReworks.Rework;
import io.openhotline.dispatch.ticket.Ticket;
import io.openhotline.dispatch.ticket.Tickets;
import io.openhotline.dispatch.workorder.WorkOrderService;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Dispatches the ticket of an unsatisfied customer again, with a written warning (T11).
@ApplicationScoped
class ReworkReaction {
    private final Tickets tickets;
    private final EarlyReworks early;
    private final WorkOrderService workOrders;
    private final Clock clock;

    ReworkReaction(Tickets tickets, EarlyReworks early, WorkOrderService workOrders, Clock clock) {
        this.tickets = tickets;
        this.early = early;
        this.workOrders = workOrders;
        this.clock = clock;
    }

    void on(FollowUpEvent event) {
        switch (event) {
            case ReworkRequested(var id, _, var round, var warning, _) -> {
                var rework = new Rework(round, warning);
                tickets.lock(id)
                        .ifPresentOrElse(
                                ticket -> dispatch(ticket, rework), () -> early.keep(id, rework));
            }
            case Planned _, Attempted _, Completed _, Waived _ -> {}
        }
    }

    /// Dispatches the reworks that were requested before the ticket was known.
    void catchUp(Ticket ticket) {
        early.take(ticket.id()).forEach(rework -> dispatch(ticket, rework));
    }

    private void dispatch(Ticket ticket, Rework rework) {
        if (!ticket.isWithdrawn()) {
            workOrders.rework(ticket, rework, Origin.now(Actor.SYSTEM, clock.instant()));
        }
    }
}

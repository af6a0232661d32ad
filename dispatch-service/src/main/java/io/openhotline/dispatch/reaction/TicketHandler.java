package io.openhotline.dispatch.reaction;

import io.openhotline.dispatch.ticket.Tickets;
import io.openhotline.messaging.contract.DepartmentInstruction;
import io.openhotline.messaging.contract.DepartmentReply;
import io.openhotline.messaging.contract.EventTypes;
import io.openhotline.messaging.contract.FollowUpEvent;
import io.openhotline.messaging.contract.TicketEvent;
import io.openhotline.messaging.contract.Topics;
import io.openhotline.messaging.contract.WorkOrderEvent;
import io.openhotline.messaging.envelope.Envelope;
import io.openhotline.messaging.inbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/// Takes what intake tells. A crew waits for its work order, so new tickets don't wait behind
/// answers, which [AnswerHandler] takes.
@ApplicationScoped
class TicketHandler implements EventHandler {
    static final String GROUP = "dispatch-service";

    private final Tickets held;
    private final TicketReactions tickets;
    private final ReworkReaction rework;

    TicketHandler(Tickets held, TicketReactions tickets, ReworkReaction rework) {
        this.held = held;
        this.tickets = tickets;
        this.rework = rework;
    }

    @Override
    public String name() {
        return GROUP;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.TICKETS);
    }

    @Override
    public Duration gathering() {
        return Duration.ofMillis(10);
    }

    @Override
    public boolean wants(String type) {
        return !type.equals(EventTypes.TICKET_CLOSED.wireName());
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        held.hold(events.stream().map(Envelope::ticketId).toList());
        rework.prepare(events);
    }

    @Override
    public void handle(Envelope<?> event) {
        switch (event.data()) {
            case TicketEvent ticket -> tickets.on(ticket);
            case FollowUpEvent _, DepartmentReply _, WorkOrderEvent _, DepartmentInstruction _ -> {}
        }
    }
}

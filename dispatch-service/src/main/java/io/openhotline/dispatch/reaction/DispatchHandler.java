package io.openhotline.dispatch.reaction;

import io.openhotline.dispatch.ticket.Tickets;
import io.openhotline.messaging.contract.DepartmentInstruction;
import io.openhotline.messaging.contract.DepartmentReply;
import io.openhotline.messaging.contract.EventTypes;
import io.openhotline.messaging.contract.FollowUpEvent;
import io.openhotline.messaging.contract.TicketEvent;
import io.openhotline.messaging.contract.WorkOrderEvent;
import io.openhotline.messaging.envelope.Envelope;
import io.openhotline.messaging.inbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Hands every event to whoever reacts to its kind.
@ApplicationScoped
class DispatchHandler implements EventHandler {
    /// What the desk and follow-up do among themselves.
    private static final Set<EventTypes> IGNORED =
            EnumSet.of(
                    EventTypes.TICKET_CLOSED,
                    EventTypes.FOLLOWUP_PLANNED,
                    EventTypes.FOLLOWUP_ATTEMPTED,
                    EventTypes.FOLLOWUP_COMPLETED,
                    EventTypes.FOLLOWUP_WAIVED);

    private final DispatchTopics topics;
    private final Tickets held;
    private final TicketReactions tickets;
    private final ReworkReaction rework;
    private final ReplyReaction replies;

    DispatchHandler(
            DispatchTopics topics,
            Tickets held,
            TicketReactions tickets,
            ReworkReaction rework,
            ReplyReaction replies) {
        this.topics = topics;
        this.held = held;
        this.tickets = tickets;
        this.rework = rework;
        this.replies = replies;
    }

    @Override
    public String name() {
        return "dispatch-service";
    }

    @Override
    public List<String> topics() {
        return topics.read();
    }

    /// A crew waits for its work order.
    @Override
    public Duration gathering() {
        return Duration.ofMillis(10);
    }

    @Override
    public boolean wants(String type) {
        return EventTypes.find(type).map(known -> !IGNORED.contains(known)).orElse(true);
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        held.hold(events.stream().map(Envelope::ticketId).toList());
        rework.prepare(events);
        replies.prepare(events);
    }

    @Override
    public void handle(Envelope<?> event) {
        switch (event.data()) {
            case TicketEvent ticket -> tickets.on(ticket);
            case FollowUpEvent followUp -> rework.on(followUp);
            case DepartmentReply reply -> replies.on(event.topic(), event.id(), reply);
            case WorkOrderEvent _, DepartmentInstruction _ -> {}
        }
    }
}

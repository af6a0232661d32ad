package io.openhotline.dispatch.reaction;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.ticket.Tickets;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Takes what departments reply, and what customers who aren't satisfied make follow-up ask for.
@ApplicationScoped
class AnswerHandler implements EventHandler {
    /// What follow-up does on its own.
    private static final Set<EventTypes> IGNORED =
            EnumSet.of(
                    EventTypes.FOLLOWUP_PLANNED,
                    EventTypes.FOLLOWUP_ATTEMPTED,
                    EventTypes.FOLLOWUP_COMPLETED,
                    EventTypes.FOLLOWUP_WAIVED);

    private final DispatchTopics topics;
    private final Tickets held;
    private final ReworkReaction rework;
    private final ReplyReaction replies;

    AnswerHandler(
            DispatchTopics topics, Tickets held, ReworkReaction rework, ReplyReaction replies) {
        this.topics = topics;
        this.held = held;
        this.rework = rework;
        this.replies = replies;
    }

    @Override
    public String name() {
        return "dispatch-service-answers";
    }

    @Override
    public String group() {
        return TicketHandler.GROUP;
    }

    @Override
    public List<String> topics() {
        return topics.answers();
    }

    @Override
    public boolean wants(String type) {
        return EventTypes.find(type).map(known -> !IGNORED.contains(known)).orElse(true);
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        held.hold(events.stream().map(Envelope::ticketId).toList());
        replies.prepare(events);
    }

    @Override
    public void handle(Envelope<?> event) {
        switch (event.data()) {
            case FollowUpEvent followUp -> rework.on(followUp);
            case DepartmentReply reply -> replies.on(event.topic(), event.id(), reply);
            case TicketEvent _, WorkOrderEvent _, DepartmentInstruction _ -> {}
        }
    }
}

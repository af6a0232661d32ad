package io.openhotline.dispatch.reaction;

import static java.util.function.Predicate.not;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.ticket.Tickets;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.gathering.Gathering;
import io.openhotline.platform.inbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

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
    public Gathering.Terms gathering() {
        return Gathering.Terms.always(Duration.ofMillis(10));
    }

    @Override
    public boolean wants(String type) {
        return !type.equals(EventTypes.TICKET_CLOSED.wireName());
    }

    /// New ones last: whoever holds several takes rows first and absences then, so that two of them
    /// don't wait for each other.
    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        List<UUID> created = tickets(events, TicketHandler::isCreation);
        held.hold(tickets(events, not(TicketHandler::isCreation)));
        held.holdNew(created);
        rework.prepare(created);
    }

    private static boolean isCreation(Envelope<?> event) {
        return event.data() instanceof Created;
    }

    private static List<UUID> tickets(
            List<? extends Envelope<?>> events, Predicate<Envelope<?>> which) {
        return events.stream().filter(which).map(Envelope::ticketId).toList();
    }

    @Override
    public void handle(Envelope<?> event) {
        switch (event.data()) {
            case TicketEvent ticket -> tickets.on(ticket);
            case FollowUpEvent _, DepartmentReply _, WorkOrderEvent _, DepartmentInstruction _ -> {}
        }
    }
}

package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.policy.Author;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Handles the events that intake publishes about tickets.
@ApplicationScoped
class TicketConsumer implements EventHandler {
    private final Inbox inbox;
    private final TicketSnapshotService tickets;
    private final TicketEventService service;

    TicketConsumer(Inbox inbox, TicketSnapshotService tickets, TicketEventService service) {
        this.inbox = inbox;
        this.tickets = tickets;
        this.service = service;
    }

    @Incoming("tickets")
    @Blocking("tickets")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return DispatchTopics.GROUP;
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.TICKETS);
    }

    @Override
    public boolean wants(String type) {
        return !type.equals(EventTypes.TICKET_CLOSED.wireName())
                && !type.equals(EventTypes.TICKET_LINKED.wireName());
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        tickets.lock(events.stream().map(Envelope::ticketId).toList());
    }

    @Override
    public void handle(Envelope<?> event) {
        switch (event.data()) {
            case TicketEvent ticket ->
                    service.on(ticket, Author.of(event.actor(), event.actorRoles()));
            case FollowUpEvent _,
                    DepartmentReply _,
                    WorkOrderEvent _,
                    DepartmentInstruction _,
                    CallEvent _,
                    InspectionEvent _ -> {}
        }
    }
}

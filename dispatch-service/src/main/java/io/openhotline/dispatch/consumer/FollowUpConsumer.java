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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Handles the reworks that follow-up requests for customers who are not satisfied.
@ApplicationScoped
class FollowUpConsumer implements EventHandler {
    /// Lists the events that change nothing in dispatch.
    private static final Set<EventTypes> IGNORED =
            EnumSet.of(
                    EventTypes.FOLLOWUP_PLANNED,
                    EventTypes.FOLLOWUP_ATTEMPTED,
                    EventTypes.FOLLOWUP_WAIVED,
                    EventTypes.FOLLOWUP_CANCELLED,
                    EventTypes.FOLLOWUP_SCHEDULED,
                    EventTypes.FOLLOWUP_OVERDUE,
                    EventTypes.FOLLOWUP_LIMIT_REACHED,
                    EventTypes.FOLLOWUP_EXAMINED,
                    EventTypes.FOLLOWUP_MATTER_RAISED,
                    EventTypes.FOLLOWUP_SIGNED_OFF);

    private final Inbox inbox;
    private final TicketSnapshotService tickets;
    private final ReworkService service;

    FollowUpConsumer(Inbox inbox, TicketSnapshotService tickets, ReworkService service) {
        this.inbox = inbox;
        this.tickets = tickets;
        this.service = service;
    }

    @Incoming("followups")
    @Blocking("followups")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return DispatchTopics.GROUP;
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.FOLLOW_UPS);
    }

    @Override
    public boolean wants(String type) {
        return EventTypes.find(type).map(known -> !IGNORED.contains(known)).orElse(true);
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        tickets.lock(events.stream().map(Envelope::ticketId).toList());
    }

    @Override
    public void handle(Envelope<?> event) {
        switch (event.data()) {
            case FollowUpEvent followUp ->
                    service.on(followUp, Author.of(event.actor(), event.actorRoles()));
            case TicketEvent _,
                    DepartmentReply _,
                    WorkOrderEvent _,
                    DepartmentInstruction _,
                    CallEvent _,
                    InspectionEvent _ -> {}
        }
    }
}

package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.platform.inbox.ParkedRecord;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Handles the replies of all departments; each department has a topic.
@ApplicationScoped
class ReplyConsumer implements EventHandler {
    private final Inbox inbox;
    private final TicketSnapshotService tickets;
    private final ReplyService service;
    private final ParkedReplyService parked;

    ReplyConsumer(
            Inbox inbox,
            TicketSnapshotService tickets,
            ReplyService service,
            ParkedReplyService parked) {
        this.inbox = inbox;
        this.tickets = tickets;
        this.service = service;
        this.parked = parked;
    }

    @Incoming("replies")
    @Blocking("replies")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return DispatchTopics.GROUP;
    }

    @Override
    public boolean reads(String topic) {
        return Topics.isReplies(topic);
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        tickets.lock(events.stream().map(Envelope::ticketId).toList());
        service.prepare(events);
    }

    @Override
    public void handle(Envelope<?> event) {
        switch (event.data()) {
            case DepartmentReply reply -> service.on(event, reply);
            case TicketEvent _,
                    FollowUpEvent _,
                    WorkOrderEvent _,
                    DepartmentInstruction _,
                    CallEvent _,
                    InspectionEvent _ -> {}
        }
    }

    @Override
    public boolean passesParked(Envelope<?> event) {
        return event.data() instanceof DepartmentReply reply
                && service.isOfAnother(event.topic(), reply);
    }

    @Override
    public boolean refuses(ParkedRecord unreadable) {
        return parked.refuses(unreadable);
    }

    @Override
    public void onParked(ParkedRecord reply) {
        parked.parked(reply);
    }

    @Override
    public void onReplayed(ParkedRecord reply) {
        parked.repaired(reply);
    }
}

package io.openhotline.followup.planning;

import io.openhotline.contracts.Topics;
import io.openhotline.followup.ticket.TicketContract;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes dispatch's events: work orders issued and completed.
@ApplicationScoped
class WorkOrderConsumer implements EventHandler {
    private final Inbox inbox;
    private final TicketEventService service;

    WorkOrderConsumer(Inbox inbox, TicketEventService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("workorders")
    @Blocking("workorders")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return "followup-service";
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.WORK_ORDERS);
    }

    @Override
    public boolean wants(String type) {
        return TicketContract.concerns(type);
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        service.lock(events);
    }

    @Override
    public void handle(Envelope<?> event) {
        service.process(event);
    }
}

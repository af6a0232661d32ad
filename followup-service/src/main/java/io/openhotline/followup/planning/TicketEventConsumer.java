package io.openhotline.followup.planning;

import io.openhotline.followup.ticket.TicketContract;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Passes the events of one topic to the planning. Each topic has a consumer that extends it.
abstract class TicketEventConsumer implements EventHandler {
    private final String topic;
    private final Inbox inbox;
    private final TicketEventService service;

    TicketEventConsumer(String topic, Inbox inbox, TicketEventService service) {
        this.topic = topic;
        this.inbox = inbox;
        this.service = service;
    }

    final void process(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return "followup-service";
    }

    @Override
    public boolean reads(String other) {
        return topic.equals(other);
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

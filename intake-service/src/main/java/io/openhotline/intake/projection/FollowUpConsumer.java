package io.openhotline.intake.projection;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes the events that follow-up publishes about a ticket.
@ApplicationScoped
class FollowUpConsumer implements EventHandler {
    private final Inbox inbox;
    private final ProjectionService projection;

    FollowUpConsumer(Inbox inbox, ProjectionService projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @Incoming("followups")
    @Blocking("followups")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return ProjectionService.GROUP;
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.FOLLOW_UPS);
    }

    @Override
    public void prepare(List<? extends Envelope<?>> events) {
        projection.lock(events);
    }

    @Override
    public void handle(Envelope<?> event) {
        projection.process(event);
    }
}

package io.openhotline.intake.projection;

import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Passes the events of one topic to the projection. Each topic has a consumer that extends it.
abstract class ProjectionConsumer implements EventHandler {
    private final String topic;
    private final Inbox inbox;
    private final ProjectionService projection;

    ProjectionConsumer(String topic, Inbox inbox, ProjectionService projection) {
        this.topic = topic;
        this.inbox = inbox;
        this.projection = projection;
    }

    final void process(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return ProjectionService.GROUP;
    }

    @Override
    public boolean reads(String other) {
        return topic.equals(other);
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

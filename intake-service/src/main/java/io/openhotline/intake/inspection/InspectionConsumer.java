package io.openhotline.intake.inspection;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.platform.topics.TopicsUsed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes the events of inspections that follow-up publishes.
@Singleton
class InspectionConsumer implements EventHandler, TopicsUsed {
    private final Inbox inbox;
    private final InspectionService inspections;

    InspectionConsumer(Inbox inbox, InspectionService inspections) {
        this.inbox = inbox;
        this.inspections = inspections;
    }

    @Incoming("inspections")
    @Blocking("inspections")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return "intake-service";
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.INSPECTIONS);
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.INSPECTIONS);
    }

    @Override
    public void handle(Envelope<?> event) {
        inspections.process(event.data());
    }
}

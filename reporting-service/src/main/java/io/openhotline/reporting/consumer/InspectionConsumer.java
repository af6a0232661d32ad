package io.openhotline.reporting.consumer;

import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.platform.topics.TopicsUsed;
import io.openhotline.reporting.fact.InspectionObserved;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Turns the events of `inspections.v1` into observations of inspections (T14).
@Singleton
class InspectionConsumer implements EventHandler, TopicsUsed {
    private final Inbox inbox;
    private final ObservedBatch observed;

    InspectionConsumer(Inbox inbox, ObservedBatch observed) {
        this.inbox = inbox;
        this.observed = observed;
    }

    @Incoming("inspections")
    @Blocking("inspections")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return ObservationConsumer.GROUP;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.INSPECTIONS);
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.INSPECTIONS);
    }

    /// The table of observations recognises repeats by inspection and sequence.
    @Override
    public boolean isIdempotent() {
        return true;
    }

    @Override
    public void handle(Envelope<?> event) {
        if (event.data() instanceof InspectionEvent inspection) {
            InspectionContract.observe(inspection)
                    .map(one ->
                            new InspectionObserved(
                                    inspection.inspectionId(), event.sequence(), one))
                    .ifPresent(observed::add);
        }
    }
}

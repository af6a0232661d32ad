package io.openhotline.reporting.consumer;

import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.reporting.fact.InspectionObserved;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Turns the events of `inspections.v1` into observations of inspections (T14).
@Singleton
class InspectionConsumer extends TopicConsumer {
    private final ObservedBatch observed;

    InspectionConsumer(Inbox inbox, ObservedBatch observed) {
        super(Topics.INSPECTIONS, inbox);
        this.observed = observed;
    }

    @Incoming("inspections")
    @Blocking("inspections")
    void consume(ConsumerRecords<String, byte[]> batch) {
        process(batch);
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

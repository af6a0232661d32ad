package io.openhotline.intake.projection;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes the events that dispatch publishes about a ticket's work orders.
@Singleton
class WorkOrderConsumer extends ProjectionConsumer {
    WorkOrderConsumer(Inbox inbox, ProjectionService projection) {
        super(Topics.WORK_ORDERS, inbox, projection);
    }

    @Incoming("workorders")
    @Blocking("workorders")
    void consume(ConsumerRecords<String, byte[]> batch) {
        process(batch);
    }
}

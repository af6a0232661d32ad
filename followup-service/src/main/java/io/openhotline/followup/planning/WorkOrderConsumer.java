package io.openhotline.followup.planning;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes dispatch's events: work orders issued and completed.
@Singleton
class WorkOrderConsumer extends TicketEventConsumer {
    WorkOrderConsumer(Inbox inbox, TicketEventService service) {
        super(Topics.WORK_ORDERS, inbox, service);
    }

    @Incoming("workorders")
    @Blocking("workorders")
    void consume(ConsumerRecords<String, byte[]> batch) {
        process(batch);
    }
}

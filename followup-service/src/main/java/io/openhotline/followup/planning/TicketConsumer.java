package io.openhotline.followup.planning;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes intake's events: new tickets, answers of the desk, withdrawals.
@Singleton
class TicketConsumer extends TicketEventConsumer {
    TicketConsumer(Inbox inbox, TicketEventService service) {
        super(Topics.TICKETS, inbox, service);
    }

    @Incoming("tickets")
    @Blocking("tickets")
    void consume(ConsumerRecords<String, byte[]> batch) {
        process(batch);
    }
}

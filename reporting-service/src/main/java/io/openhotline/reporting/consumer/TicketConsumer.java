package io.openhotline.reporting.consumer;

import io.openhotline.platform.inbox.Inbox;
import io.openhotline.reporting.fact.domain.Source;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Turns the events of `tickets.v1` into observations.
@Singleton
class TicketConsumer extends ObservationConsumer {
    TicketConsumer(Inbox inbox, ObservedBatch observed) {
        super(Source.TICKETS, inbox, observed);
    }

    @Incoming("tickets")
    @Blocking("tickets")
    void consume(ConsumerRecords<String, byte[]> batch) {
        process(batch);
    }
}

package io.openhotline.intake.projection;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes the events that follow-up publishes about a ticket.
@Singleton
class FollowUpConsumer extends ProjectionConsumer {
    FollowUpConsumer(Inbox inbox, ProjectionService projection) {
        super(Topics.FOLLOW_UPS, inbox, projection);
    }

    @Incoming("followups")
    @Blocking("followups")
    void consume(ConsumerRecords<String, byte[]> batch) {
        process(batch);
    }
}

package io.openhotline.messaging.inbox;

import io.openhotline.messaging.envelope.Envelope;
import java.util.List;

/// What a service does with the events that it subscribes to: a bean for each consumer group.
public interface EventHandler {

    /// The Kafka consumer group and the inbox's name, for example `dispatch-service`.
    String name();

    List<String> topics();

    /// Runs in the transaction that also remembers the event. Whatever it throws rolls all of it
    /// back and parks the event, unless the database is away: then it is called again later.
    void handle(Envelope<?> event);
}

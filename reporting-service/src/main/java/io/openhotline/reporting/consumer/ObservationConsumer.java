package io.openhotline.reporting.consumer;

import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.platform.topics.TopicsUsed;
import io.openhotline.reporting.fact.SourceTopics;
import io.openhotline.reporting.fact.TicketObserved;
import io.openhotline.reporting.fact.domain.Observed;
import io.openhotline.reporting.fact.domain.Source;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Reduces the events of one source to observations. Each topic has a consumer that extends it.
abstract class ObservationConsumer implements EventHandler, TopicsUsed {
    static final String GROUP = "reporting-service";

    private final Source source;
    private final Inbox inbox;
    private final ObservedBatch observed;

    ObservationConsumer(Source source, Inbox inbox, ObservedBatch observed) {
        this.source = source;
        this.inbox = inbox;
        this.observed = observed;
    }

    final void process(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<String> topics() {
        return List.of(SourceTopics.topic(source));
    }

    @Override
    public boolean reads(String topic) {
        return topics().contains(topic);
    }

    /// The table of observations recognises repeats by ticket, topic and sequence.
    @Override
    public boolean isIdempotent() {
        return true;
    }

    @Override
    public boolean wants(String type) {
        return ObservationContract.mayObserve(type);
    }

    @Override
    public void handle(Envelope<?> event) {
        ObservationContract.observe(event.data())
                .map(observation -> new Observed(source, event.sequence(), observation))
                .ifPresent(one -> observed.add(new TicketObserved(event.ticketId(), one)));
    }
}

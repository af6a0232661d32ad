package io.openhotline.reporting.consumer;

import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.reporting.fact.SourceTopics;
import io.openhotline.reporting.fact.TicketObserved;
import io.openhotline.reporting.fact.domain.Observed;
import io.openhotline.reporting.fact.domain.Source;

/// Reduces the events of one source to observations of tickets.
abstract class ObservationConsumer extends TopicConsumer {
    private final Source source;
    private final ObservedBatch observed;

    ObservationConsumer(Source source, Inbox inbox, ObservedBatch observed) {
        super(SourceTopics.topic(source), inbox);
        this.source = source;
        this.observed = observed;
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

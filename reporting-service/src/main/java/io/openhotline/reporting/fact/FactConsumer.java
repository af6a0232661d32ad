package io.openhotline.reporting.fact;

import io.openhotline.messaging.envelope.Envelope;
import io.openhotline.messaging.inbox.EventHandler;
import io.openhotline.messaging.topics.TopicsUsed;
import io.openhotline.reporting.fact.domain.Observed;
import jakarta.inject.Singleton;
import java.util.List;

/// Hands over what the three topics tell.
@Singleton
class FactConsumer implements EventHandler, TopicsUsed {
    static final String NAME = "reporting-service";

    private final FactBatch batch;

    FactConsumer(FactBatch batch) {
        this.batch = batch;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> topics() {
        return SourceTopics.all();
    }

    @Override
    public int mostAtOnce() {
        return 5_000;
    }

    /// An observation is kept once under its ticket, topic and sequence.
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
                .map(observation ->
                        new Observed(
                                SourceTopics.source(event.topic()), event.sequence(), observation))
                .ifPresent(observed -> batch.add(new TicketObserved(event.ticketId(), observed)));
    }
}

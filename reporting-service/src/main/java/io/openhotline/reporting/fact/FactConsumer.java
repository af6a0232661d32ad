package io.openhotline.reporting.fact;

import io.openhotline.platform.database.CommitBatch;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.gathering.Gathering;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.topics.TopicsUsed;
import io.openhotline.reporting.fact.domain.Observed;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;

/// Hands over what the three topics tell, counted all at once right before the commit: a poll of
/// thousands of events costs as many statements as one event does. What fails then fails the
/// commit, and so rolls back and parks like a failure while handling.
@Singleton
class FactConsumer implements EventHandler, TopicsUsed {
    static final String NAME = "reporting-service";

    private final CommitBatch<TicketObserved> observed;

    FactConsumer(FactService facts, TransactionSynchronizationRegistry transaction) {
        this.observed = new CommitBatch<>(transaction, facts::take);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> topics() {
        return SourceTopics.all();
    }

    /// Nobody reads a report several times a second.
    @Override
    public Gathering.Terms gathering() {
        return Gathering.Terms.always(Duration.ofMillis(250));
    }

    @Override
    public int mostAtOnce() {
        return 1_000;
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
                .ifPresent(one -> observed.add(new TicketObserved(event.ticketId(), one)));
    }
}

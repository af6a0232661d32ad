package io.openhotline.reporting.consumer;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.platform.topics.TopicsUsed;
import io.openhotline.reporting.fact.CallObserved;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Turns the events of `calls.v1` into observations of calls.
@Singleton
class CallConsumer implements EventHandler, TopicsUsed {
    private final Inbox inbox;
    private final ObservedBatch observed;

    CallConsumer(Inbox inbox, ObservedBatch observed) {
        this.inbox = inbox;
        this.observed = observed;
    }

    @Incoming("calls")
    @Blocking("calls")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return ObservationConsumer.GROUP;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.CALLS);
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.CALLS);
    }

    /// The sequence of the last observation of a call recognises repeats and older events.
    @Override
    public boolean isIdempotent() {
        return true;
    }

    @Override
    public void handle(Envelope<?> event) {
        if (event.data() instanceof CallEvent.Changed call) {
            observed.add(
                    new CallObserved(call.callId(), event.sequence(), CallContract.observe(call)));
        }
    }
}

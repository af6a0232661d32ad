package io.openhotline.reporting.consumer;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.reporting.fact.CallObserved;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Turns the events of `calls.v1` into observations of calls.
@Singleton
class CallConsumer extends TopicConsumer {
    private final ObservedBatch observed;

    CallConsumer(Inbox inbox, ObservedBatch observed) {
        super(Topics.CALLS, inbox);
        this.observed = observed;
    }

    @Incoming("calls")
    @Blocking("calls")
    void consume(ConsumerRecords<String, byte[]> batch) {
        process(batch);
    }

    @Override
    public void handle(Envelope<?> event) {
        if (event.data() instanceof CallEvent.Changed call) {
            observed.add(
                    new CallObserved(call.callId(), event.sequence(), CallContract.observe(call)));
        }
    }
}

package io.openhotline.followup.drawing;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.platform.topics.TopicsUsed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Processes intake's events of calls: a call that is over may be drawn (T14).
@Singleton
class CallConsumer implements EventHandler, TopicsUsed {
    private final Inbox inbox;
    private final WorkService works;

    CallConsumer(Inbox inbox, WorkService works) {
        this.inbox = inbox;
        this.works = works;
    }

    @Incoming("calls")
    @Blocking("calls")
    void consume(ConsumerRecords<String, byte[]> batch) {
        inbox.process(this, batch);
    }

    @Override
    public String group() {
        return "followup-service";
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.CALLS, Topics.INSPECTIONS);
    }

    @Override
    public boolean reads(String topic) {
        return topic.equals(Topics.CALLS);
    }

    @Override
    public void handle(Envelope<?> event) {
        works.record(event.data());
    }
}

package io.openhotline.reporting.consumer;

import io.openhotline.platform.inbox.EventHandler;
import io.openhotline.platform.inbox.Inbox;
import io.openhotline.platform.topics.TopicsUsed;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Reads one topic in the consumer group of this service. The stored sequences of observations
/// recognise repeats, so handlers are idempotent.
abstract class TopicConsumer implements EventHandler, TopicsUsed {
    static final String GROUP = "reporting-service";

    private final String topic;
    private final Inbox inbox;

    TopicConsumer(String topic, Inbox inbox) {
        this.topic = topic;
        this.inbox = inbox;
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
        return List.of(topic);
    }

    @Override
    public boolean reads(String name) {
        return name.equals(topic);
    }

    @Override
    public boolean isIdempotent() {
        return true;
    }
}

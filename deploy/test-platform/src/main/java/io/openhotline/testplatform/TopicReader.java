package io.openhotline.testplatform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads a topic from its first record on and keeps the records, so that a test that polls reads
/// each record once. Threads may share it.
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    /// @param broker the settings of a client of Kafka
    public TopicReader(Map<String, Object> broker, String topic) {
        this.topic = topic;
        this.consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /// Returns all records up to the current end of the topic, in the order of each partition.
    public synchronized List<ConsumerRecord<String, byte[]>> records() {
        if (consumer.assignment().isEmpty()) {
            assign();
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (isBefore(ends)) {
            consumer.poll(POLL).forEach(records::add);
        }
        return List.copyOf(records);
    }

    private void assign() {
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private boolean isBefore(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}

package io.openhotline.journeys.system;

import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.testing.Wire.Seen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads a topic from its first record on and keeps the records, so that a test that polls reads
/// each record once.
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Seen> records = new ArrayList<>();

    TopicReader(String servers, String topic) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", servers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /// All records about a ticket up to the current end of the topic, in order.
    public synchronized List<Seen> records(UUID ticket) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(record -> records.add(toSeen(record)));
        }
        return records.stream().filter(seen -> seen.key().equals(ticket.toString())).toList();
    }

    private static Seen toSeen(ConsumerRecord<String, byte[]> record) {
        return new Seen(
                record.key() == null ? "" : record.key(),
                CloudEventHeaders.toMap(record.headers()),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}

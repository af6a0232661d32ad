package io.openhotline.platform.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// What several polls brought.
final class Polled {
    private Polled() {}

    /// As one poll would have brought it: what came later follows in its partition, and so do other
    /// partitions, since what other topics tell of a ticket mostly comes after what it begins with.
    static <K, V> ConsumerRecords<K, V> together(
            ConsumerRecords<K, V> first, ConsumerRecords<K, V> second) {
        var records = new LinkedHashMap<TopicPartition, List<ConsumerRecord<K, V>>>();
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var polled : List.of(first, second)) {
            for (TopicPartition partition : polled.partitions()) {
                records.computeIfAbsent(partition, _ -> new ArrayList<>())
                        .addAll(polled.records(partition));
            }
            offsets.putAll(polled.nextOffsets());
        }
        return new ConsumerRecords<>(records, offsets);
    }
}

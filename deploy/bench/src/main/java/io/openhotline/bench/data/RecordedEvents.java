package io.openhotline.bench.data;

import com.fasterxml.jackson.databind.MappingIterator;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Writes and reads the file with the published events of all services.
public final class RecordedEvents {
    public static final List<String> TOPICS =
            List.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS);

    private RecordedEvents() {}

    /// Reads the topics from the first offset and writes the events in the order of their
    /// timestamps.
    static void write(Path file, Map<String, Object> kafka) throws IOException {
        var lines = EventJson.MAPPER.writer().withRootValueSeparator("\n");
        try (var out = lines.writeValues(file.toFile())) {
            for (ConsumerRecord<String, String> one : published(kafka)) {
                Map<String, String> headers = CloudEventHeaders.toMap(one.headers());
                out.write(new RecordedEvent(one.topic(), one.key(), headers, one.value()));
            }
        }
    }

    /// Reads one event after the other; the caller closes the iterator.
    public static MappingIterator<RecordedEvent> read(Path file) throws IOException {
        return EventJson.MAPPER.readerFor(RecordedEvent.class).readValues(file.toFile());
    }

    private static List<ConsumerRecord<String, String>> published(Map<String, Object> kafka) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions =
                    TOPICS.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        records.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
        return records;
    }
}

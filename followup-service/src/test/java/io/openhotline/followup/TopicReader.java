package io.openhotline.followup;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// Reads a topic with one consumer for all tests, because a new consumer for each read is slow.
final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(10);

    private final String topic;
    private final KafkaConsumer<String, String> consumer;
    private final Map<String, List<Event>> events = new HashMap<>();

    TopicReader(String topic) {
        this.topic = topic;
        this.consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                ConfigProvider.getConfig()
                                        .getValue("kafka.bootstrap.servers", String.class)),
                        new StringDeserializer(),
                        new StringDeserializer());
    }

    synchronized List<Event> read(UUID ticket) {
        if (consumer.assignment().isEmpty()) {
            assign();
        }
        consumer.poll(POLL).forEach(this::add);
        return List.copyOf(events.getOrDefault(ticket.toString(), List.of()));
    }

    private void assign() {
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private void add(ConsumerRecord<String, String> message) {
        String type =
                CloudEventHeaders.toMap(message.headers()).getOrDefault(CloudEventHeaders.TYPE, "");
        Event event = EventJson.read(message.value(), EventTypes.find(type).orElseThrow().record());
        events.computeIfAbsent(message.key(), _ -> new ArrayList<>()).add(event);
    }
}

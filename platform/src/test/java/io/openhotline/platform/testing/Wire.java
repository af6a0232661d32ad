package io.openhotline.platform.testing;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.testplatform.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// Sends and reads records as another system would. Reads a topic from its first record on.
public final class Wire implements AutoCloseable {
    /// A record on a topic.
    public record Seen(String key, Map<String, String> headers, String payload) {
        public static Seen of(ConsumerRecord<String, byte[]> record) {
            return new Seen(
                    record.key() == null ? "" : record.key(),
                    CloudEventHeaders.toMap(record.headers()),
                    new String(record.value(), StandardCharsets.UTF_8));
        }

        public String type() {
            return headers.getOrDefault(CloudEventHeaders.TYPE, "");
        }

        public long sequence() {
            return Long.parseLong(headers.getOrDefault(CloudEventHeaders.SEQUENCE, "0"));
        }

        public UUID id() {
            return UUID.fromString(headers.getOrDefault(CloudEventHeaders.ID, ""));
        }

        public Event event() {
            return EventJson.read(payload, EventTypes.find(type()).orElseThrow().record());
        }
    }

    private final Map<String, Object> broker;
    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private final Map<String, TopicReader> readers = new ConcurrentHashMap<>();

    /// @param broker the settings of a client of Kafka
    public Wire(Map<String, Object> broker) {
        this.broker = Map.copyOf(broker);
        this.producer =
                new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
    }

    /// Connects to the broker of the running test.
    public static Wire connect() {
        String servers =
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return new Wire(Map.of("bootstrap.servers", servers));
    }

    /// Sends an event with the next sequence of its topic and ticket. Returns its `ce_id`.
    public UUID send(String topic, Event event) {
        long sequence = sequences.merge(topic + event.key(), 1L, Long::sum);
        UUID id = UUID.randomUUID();
        send(topic, event, id, sequence);
        return id;
    }

    /// Sends events in one batch of the producer, each with sequence 1.
    public void sendTogether(String topic, List<? extends Event> events) {
        var settings = new LinkedHashMap<>(broker);
        settings.put("linger.ms", 60_000);
        try (var gathering =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (Event event : events) {
                String key = event.key().toString();
                byte[] payload = EventJson.write(event).getBytes(StandardCharsets.UTF_8);
                var message = new ProducerRecord<>(topic, key, payload);
                headers(event, UUID.randomUUID(), 1)
                        .forEach((name, value) ->
                                CloudEventHeaders.put(message.headers(), name, value));
                gathering.send(message);
            }
        }
    }

    /// Sends an event with a given id and sequence, for repeats and gaps.
    public void send(String topic, Event event, UUID id, long sequence) {
        send(topic, event.key().toString(), headers(event, id, sequence), EventJson.write(event));
    }

    private static Map<String, String> headers(Event event, UUID id, long sequence) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
        headers.put(CloudEventHeaders.ID, id.toString());
        headers.put(CloudEventHeaders.TYPE, EventTypes.of(event).wireName());
        headers.put(CloudEventHeaders.TIME, Instant.EPOCH.toString());
        headers.put(CloudEventHeaders.SEQUENCE, Long.toString(sequence));
        return headers;
    }

    /// Sends any text.
    public void send(
            String topic, @Nullable String key, Map<String, String> headers, String payload) {
        send(topic, key, headers, payload.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends any record; a null payload is a tombstone.
    public void send(
            String topic,
            @Nullable String key,
            Map<String, String> headers,
            byte @Nullable [] payload) {
        var message = new ProducerRecord<>(topic, key, payload);
        headers.forEach((name, value) -> CloudEventHeaders.put(message.headers(), name, value));
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Returns all records of a ticket on a topic, in order.
    public List<Seen> received(String topic, UUID ticketId) {
        return records(topic)
                .filter(record -> ticketId.toString().equals(record.key()))
                .map(Seen::of)
                .toList();
    }

    public List<Seen> received(String topic) {
        return records(topic).map(Seen::of).toList();
    }

    private Stream<ConsumerRecord<String, byte[]>> records(String topic) {
        return readers
                .computeIfAbsent(topic, name -> new TopicReader(broker, name))
                .records()
                .stream();
    }

    @Override
    public void close() {
        readers.values().forEach(TopicReader::close);
        producer.close(Duration.ofSeconds(1));
    }
}

package io.openhotline.bench.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openhotline.bench.data.Story.Told;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Puts events on the topics as the services' relays do: headers, keys and partitions.
public final class EventPublisher implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public EventPublisher(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                                "lz4",
                                ProducerConfig.LINGER_MS_CONFIG,
                                5),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    public void publish(Told told) {
        String ticket = told.event().ticketId().toString();
        byte[] payload = EventJson.write(told.event()).getBytes(UTF_8);
        var message = new ProducerRecord<>(told.topic(), ticket, payload);
        Headers headers = message.headers();
        CloudEventHeaders.put(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, told.id().toString());
        CloudEventHeaders.put(
                headers, CloudEventHeaders.TYPE, EventTypes.of(told.event()).wireName());
        CloudEventHeaders.put(headers, CloudEventHeaders.SOURCE, source(told.topic()));
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, ticket);
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, told.at().toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.SEQUENCE, Long.toString(told.sequence()));
        CloudEventHeaders.put(headers, CloudEventHeaders.ACTOR, told.actor());
        CloudEventHeaders.put(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        producer.send(message);
    }

    private static String source(String topic) {
        return switch (topic) {
            case Topics.TICKETS -> "/intake-service";
            case Topics.WORK_ORDERS -> "/dispatch-service";
            case Topics.FOLLOW_UPS -> "/followup-service";
            default -> throw new IllegalArgumentException("Not a topic of facts: " + topic);
        };
    }

    /// Returns when the broker has everything.
    @Override
    public void close() {
        producer.flush();
        producer.close();
    }
}

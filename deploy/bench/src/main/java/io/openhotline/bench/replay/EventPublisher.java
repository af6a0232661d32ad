package io.openhotline.bench.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openhotline.bench.data.RecordedEvent;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Publishes events with the headers and keys that a relay uses.
final class EventPublisher implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    EventPublisher(MeasuredSystem system) {
        producer =
                new KafkaProducer<>(
                        system.kafka(
                                Map.of(
                                        ProducerConfig.ACKS_CONFIG,
                                        "all",
                                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                                        "lz4",
                                        ProducerConfig.LINGER_MS_CONFIG,
                                        5)),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    void publish(RecordedEvent event) {
        var message =
                new ProducerRecord<>(event.topic(), event.key(), event.payload().getBytes(UTF_8));
        event.headers()
                .forEach((name, value) -> CloudEventHeaders.put(message.headers(), name, value));
        producer.send(message);
    }

    /// Returns when the broker has acknowledged everything.
    @Override
    public void close() {
        producer.flush();
        producer.close();
    }
}

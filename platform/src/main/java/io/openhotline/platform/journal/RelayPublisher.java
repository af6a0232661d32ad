package io.openhotline.platform.journal;

import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.journal.JournalTable.Fact;
import io.openhotline.platform.journal.JournalTable.Unpublished;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Sends a batch pipelined and waits until the broker has all of it.
@ApplicationScoped
class RelayPublisher {
    private final Map<String, Object> settings;
    private final String source;
    private @Nullable KafkaProducer<String, String> producer;

    RelayPublisher(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.source = "/" + application;
        this.settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        application + "-relay",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        // A batch that timed out while a later one went through would break the
                        // order of a ticket, so it never times out.
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        // Until a batch is full or flushed: without, its first record went off in a
                        // request of its own.
                        ProducerConfig.LINGER_MS_CONFIG,
                        1_000,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        1_000);
    }

    /// Throws where the broker is away before anything was sent; waits where it goes away later.
    void publish(List<Unpublished> facts) throws InterruptedException {
        List<Future<RecordMetadata>> sent =
                facts.stream().map(fact -> producer().send(toRecord(fact))).toList();
        flush();
        for (Future<RecordMetadata> acknowledgement : sent) {
            try {
                acknowledgement.get();
            } catch (ExecutionException e) {
                close();
                throw new IllegalStateException("The broker refused a fact: " + e.getCause(), e);
            }
        }
    }

    private void flush() throws InterruptedException {
        try {
            producer().flush();
        } catch (InterruptException e) {
            throw new InterruptedException(e.getMessage());
        }
    }

    private ProducerRecord<String, String> toRecord(Unpublished unpublished) {
        Fact fact = unpublished.fact();
        var message = new ProducerRecord<>(fact.topic(), fact.key().toString(), fact.payload());
        Headers headers = message.headers();
        CloudEventHeaders.put(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, fact.eventId().toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.TYPE, fact.type());
        CloudEventHeaders.put(headers, CloudEventHeaders.SOURCE, source);
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, fact.key().toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, fact.occurredAt().toString());
        CloudEventHeaders.put(
                headers, CloudEventHeaders.SEQUENCE, Long.toString(unpublished.sequence()));
        CloudEventHeaders.put(headers, CloudEventHeaders.ACTOR, fact.actor());
        CloudEventHeaders.put(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (fact.trace() != null) {
            CloudEventHeaders.put(headers, CloudEventHeaders.TRACE_PARENT, fact.trace());
        }
        return message;
    }

    /// Connected on first use: the broker may come later than the service.
    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer =
                    new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}

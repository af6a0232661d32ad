package io.openhotline.bench.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openhotline.bench.system.MeasuredSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads topics from their current end on a thread of its own.
///
/// `maxWait` is the `fetch.max.wait.ms`: a longer one gives larger batches and costs the broker
/// less.
final class Listener implements AutoCloseable {
    private static final int ENOUGH_BYTES = 1_000_000;

    private final KafkaConsumer<String, String> consumer;
    private final Thread thread;

    Listener(
            MeasuredSystem system,
            List<String> topics,
            Duration maxWait,
            Consumer<ConsumerRecord<String, String>> action) {
        this.consumer =
                new KafkaConsumer<>(
                        system.kafka(
                                Map.of(
                                        "enable.auto.commit",
                                        false,
                                        "fetch.min.bytes",
                                        maxWait.isZero() ? 1 : ENOUGH_BYTES,
                                        "fetch.max.wait.ms",
                                        maxWait.isZero() ? 500 : (int) maxWait.toMillis())),
                        new StringDeserializer(),
                        new StringDeserializer());
        List<TopicPartition> partitions =
                topics.stream()
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        this.thread = Thread.ofPlatform().name("listener").start(() -> listen(action));
    }

    private void listen(Consumer<ConsumerRecord<String, String>> action) {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(action);
            }
        } catch (WakeupException closed) {
            // close() woke the consumer.
        }
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        thread.join();
    }
}

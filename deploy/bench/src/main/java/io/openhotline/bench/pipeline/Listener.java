package io.openhotline.bench.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/// Hears what is said on topics from now on, on a thread of its own.
///
/// `patience` is how long it lets messages gather, so that hearing them costs the broker less.
final class Listener implements AutoCloseable {
    private static final int ENOUGH_BYTES = 1_000_000;

    private final KafkaConsumer<String, String> consumer;
    private final Thread thread;

    Listener(
            String servers,
            List<String> topics,
            Duration patience,
            Consumer<ConsumerRecord<String, String>> hearing) {
        this.consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                servers,
                                "enable.auto.commit",
                                false,
                                "fetch.min.bytes",
                                patience.isZero() ? 1 : ENOUGH_BYTES,
                                "fetch.max.wait.ms",
                                patience.isZero() ? 500 : (int) patience.toMillis()),
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
        this.thread = Thread.ofPlatform().name("listener").start(() -> listen(hearing));
    }

    private void listen(Consumer<ConsumerRecord<String, String>> hearing) {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(hearing);
            }
        } catch (WakeupException closed) {
            // as asked for by close()
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

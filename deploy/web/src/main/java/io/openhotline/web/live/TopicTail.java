package io.openhotline.web.live;

import io.openhotline.contracts.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Follows the ends of the topics without a consumer group, and begins again at the ends after a
/// fault: pages renew what they show when the stream is back.
@ApplicationScoped
class TopicTail {
    private static final Logger LOG = Logger.getLogger(TopicTail.class);
    private static final List<String> TOPICS =
            List.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS, Topics.CALLS);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long PAUSE_MILLIS = 2_000;

    private final Map<String, Object> settings;
    private final List<String> topics;
    private volatile boolean running;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;

    TopicTail(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "hotline.topics.prefix") Optional<String> prefix) {
        this.topics = TOPICS.stream().map(topic -> prefix.orElse("") + topic).toList();
        this.settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        // The broker gathers for a quarter of a second, so that a storm is a few messages a second.
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1_048_576);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
    }

    void start(Consumer<List<Change>> listener) {
        running = true;
        Thread.ofPlatform().name("live-events").daemon().start(() -> follow(listener));
    }

    void stop() {
        running = false;
        KafkaConsumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    private void follow(Consumer<List<Change>> listener) {
        while (running) {
            try (var opened = new KafkaConsumer<String, byte[]>(settings)) {
                consumer = opened;
                seekToEnds(opened);
                readOn(opened, listener);
            } catch (WakeupException | InterruptException stopped) {
                return;
            } catch (KafkaException fault) {
                LOG.infof("no live events: %s", fault.getMessage());
                pause();
            }
        }
    }

    private void seekToEnds(KafkaConsumer<String, byte[]> opened) {
        List<TopicPartition> partitions =
                topics.stream().flatMap(topic -> partitions(opened, topic)).toList();
        opened.assign(partitions);
        opened.seekToEnd(partitions);
    }

    /// The services create the topics, perhaps after the door has started.
    private static Stream<TopicPartition> partitions(
            KafkaConsumer<String, byte[]> opened, String topic) {
        List<PartitionInfo> found = opened.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new KafkaException(topic + " is missing");
        }
        return found.stream().map(info -> new TopicPartition(info.topic(), info.partition()));
    }

    private void readOn(KafkaConsumer<String, byte[]> opened, Consumer<List<Change>> listener) {
        while (running) {
            List<Change> changes = changes(opened.poll(POLL));
            if (!changes.isEmpty()) {
                listener.accept(changes);
            }
        }
    }

    private static List<Change> changes(ConsumerRecords<String, byte[]> records) {
        return StreamSupport.stream(records.spliterator(), false)
                .flatMap(found -> change(found).stream())
                .distinct()
                .toList();
    }

    private static Optional<Change> change(ConsumerRecord<String, byte[]> found) {
        return Optional.ofNullable(found.headers().lastHeader("ce_type"))
                .filter(_ -> found.key() != null)
                .map(type ->
                        new Change(new String(type.value(), StandardCharsets.UTF_8), found.key()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

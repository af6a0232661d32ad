package io.openhotline.journeys.parties;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// A user of the broker that tries one thing at a time. Each method throws what the broker answers.
public final class BrokerUser {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final Map<String, Object> login;
    private final Duration timeout;

    public BrokerUser(Map<String, Object> login) {
        this(login, TIMEOUT);
    }

    /// @param timeout how long the broker may take for an answer; without one, Kafka's clients try
    ///   again until then
    public BrokerUser(Map<String, Object> login, Duration timeout) {
        this.login = Map.copyOf(login);
        this.timeout = timeout;
    }

    /// Something that an administrative client is asked.
    @FunctionalInterface
    public interface Question {
        KafkaFuture<?> ask(Admin admin);
    }

    /// Fetches from each partition of the topic, without a group.
    public void reads(String topic) {
        try (var consumer = consumer(Map.of())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            consumer.poll(Duration.ofSeconds(1));
        }
    }

    /// Joins a group and waits until it has partitions of the topic.
    public void joins(String group, String topic) {
        try (var consumer = consumer(Map.of("group.id", group))) {
            consumer.subscribe(List.of(topic));
            long deadline = System.nanoTime() + timeout.toNanos();
            while (consumer.assignment().isEmpty()) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("no partitions after " + timeout);
                }
                consumer.poll(Duration.ofMillis(200));
            }
        }
    }

    public void writes(String topic) throws InterruptedException {
        writes(topic, Map.of());
    }

    /// Writes a record in a transaction.
    public void writesInTransaction(String topic) throws InterruptedException {
        writes(topic, Map.of("transactional.id", "of-a-department"));
    }

    private void writes(String topic, Map<String, Object> more) throws InterruptedException {
        try (var producer =
                new KafkaProducer<>(
                        settings(more), new StringSerializer(), new StringSerializer())) {
            if (!more.isEmpty()) {
                producer.initTransactions();
            }
            producer.send(new ProducerRecord<>(topic, "not a ticket", "{}")).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Asks the broker as an administrator would, and returns its answer.
    public Object asks(Question question) throws InterruptedException {
        try (var admin = Admin.create(settings(Map.of()))) {
            return question.ask(admin).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private KafkaConsumer<String, String> consumer(Map<String, Object> more) {
        var settings = settings(more);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private Map<String, Object> settings(Map<String, Object> more) {
        var settings = new HashMap<>(login);
        settings.put("default.api.timeout.ms", (int) timeout.toMillis());
        settings.put("request.timeout.ms", (int) timeout.toMillis() / 2);
        settings.put("max.block.ms", timeout.toMillis());
        settings.put("allow.auto.create.topics", false);
        settings.putAll(more);
        return settings;
    }
}

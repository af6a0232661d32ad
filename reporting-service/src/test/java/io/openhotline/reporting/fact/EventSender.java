package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.Source;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;

/// Sends events to the running service and waits until it has processed all of them.
final class EventSender {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final String GROUP = "reporting-service";

    private static final List<String> TOPICS =
            Stream.concat(
                            Arrays.stream(Source.values()).map(SourceTopics::topic),
                            Stream.of(Topics.CALLS, Topics.INSPECTIONS))
                    .toList();

    private final Wire wire;

    EventSender(Wire wire) {
        this.wire = wire;
    }

    /// Sends each event under a new `ce_id`, so that the service can't recognise repeats by it.
    /// Keeps the given order within each ticket.
    void send(List<Sent> events) {
        var byTicket = events.stream().collect(Collectors.groupingBy(sent -> sent.event().key()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byTicket.values().forEach(ofOne -> threads.execute(() -> ofOne.forEach(this::send)));
        }
        awaitAllProcessed();
    }

    private void send(Sent sent) {
        wire.send(sent.topic(), sent.event(), UUID.randomUUID(), sent.sequence());
    }

    /// Waits until the offsets of the consumer group are at the ends of the topics.
    void awaitAllProcessed() {
        String servers =
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            await().atMost(TIMEOUT).untilAsserted(() -> assertThat(lag(admin)).isZero());
        }
    }

    private static long lag(Admin admin) throws InterruptedException, ExecutionException {
        long sent = 0;
        for (TopicPartition partition : partitions(admin)) {
            sent +=
                    admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                            .partitionResult(partition)
                            .get()
                            .offset();
        }
        return sent - committed(admin);
    }

    private static List<TopicPartition> partitions(Admin admin)
            throws InterruptedException, ExecutionException {
        return admin.describeTopics(TOPICS).allTopicNames().get().values().stream()
                .flatMap(topic ->
                        topic.partitions().stream()
                                .map(info -> new TopicPartition(topic.name(), info.partition())))
                .toList();
    }

    private static long committed(Admin admin) throws InterruptedException, ExecutionException {
        return admin
                .listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .get()
                .values()
                .stream()
                .mapToLong(offset -> offset.offset())
                .sum();
    }
}

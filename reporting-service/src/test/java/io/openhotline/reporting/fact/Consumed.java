package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;

/// Sends deliveries to the running service and waits until it has taken all of them over.
final class Consumed {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> TOPICS =
            Arrays.stream(Source.values()).map(SourceTopics::topic).toList();

    private final Wire wire;

    Consumed(Wire wire) {
        this.wire = wire;
    }

    /// Each under an id of its own, as no publisher would: no id can recognise repeats. The order
    /// given holds within each ticket.
    void send(List<Sent> deliveries) {
        var byTicket =
                deliveries.stream().collect(Collectors.groupingBy(sent -> sent.event().ticketId()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byTicket.values().forEach(events -> threads.execute(() -> events.forEach(this::send)));
        }
        awaitAllTaken();
    }

    private void send(Sent sent) {
        wire.send(sent.topic(), sent.event(), UUID.randomUUID(), sent.sequence());
    }

    /// Until the consumer group's offsets are those of the topics' ends.
    void awaitAllTaken() {
        String servers =
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(lag(admin)).isZero());
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
                .listConsumerGroupOffsets(ObservationConsumer.GROUP)
                .partitionsToOffsetAndMetadata()
                .get()
                .values()
                .stream()
                .mapToLong(offset -> offset.offset())
                .sum();
    }
}

package io.openhotline.platform.inbox;

import io.openhotline.platform.topics.TopicRecreated;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// Reads a topic that was deleted and created again from its first record. The consumer would go on
/// at its offset in the deleted topic, and records before that offset would be lost (C26).
@ApplicationScoped
class RecreatedTopicReset {
    private static final Logger LOG = Logger.getLogger(RecreatedTopicReset.class);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration BACKOFF = Duration.ofSeconds(1);
    private static final OffsetAndMetadata START = new OffsetAndMetadata(0);

    private final KafkaClientService clients;

    RecreatedTopicReset(KafkaClientService clients) {
        this.clients = clients;
    }

    void reset(@Observes TopicRecreated topic) {
        clients.getConsumerChannels().stream()
                .filter(channel -> ChannelTopics.reads(channel, topic.name()))
                .forEach(channel -> reset(channel, topic.name()));
    }

    private void reset(String channel, String topic) {
        clients.getConsumer(channel)
                .runOnPollingThread(consumer -> {
                    reset(consumer, topic);
                })
                .onFailure(KafkaException.class)
                .retry()
                .withBackOff(BACKOFF, BACKOFF)
                .atMost(60)
                .subscribe()
                .with(
                        _ -> {},
                        e -> LOG.errorf(e, "%s does not read %s from the start", channel, topic));
    }

    /// Commits for partitions of other members too, because a rebalance may be about to assign them
    /// to this one. Joins the group again, so that the connector forgets its earlier offsets.
    private static void reset(Consumer<?, ?> consumer, String topic) {
        Map<TopicPartition, OffsetAndMetadata> start =
                consumer.partitionsFor(topic, LIMIT).stream()
                        .map(found -> new TopicPartition(topic, found.partition()))
                        .collect(Collectors.toMap(partition -> partition, _ -> START));
        consumer.seekToBeginning(
                consumer.assignment().stream().filter(start::containsKey).toList());
        consumer.commitSync(start, LIMIT);
        consumer.enforceRebalance("The topic " + topic + " was created again");
    }
}

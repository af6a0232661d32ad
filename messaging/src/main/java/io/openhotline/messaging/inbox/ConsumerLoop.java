package io.openhotline.messaging.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/// Polls, hands over, commits the offsets. Where the database is away it rewinds, pauses and stays
/// in the group, for as long as it takes.
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private final EventHandler handler;
    private final Inbox inbox;
    private final ConsumerState state;
    private final Rebuild rebuild;
    private final KafkaConsumer<String, byte[]> consumer;
    private boolean uncommitted;
    private long committed = System.nanoTime();

    ConsumerLoop(
            EventHandler handler,
            Inbox inbox,
            ConsumerState state,
            Rebuild rebuild,
            Map<String, Object> settings) {
        this.handler = handler;
        this.rebuild = rebuild;
        this.inbox = inbox;
        this.state = state;
        this.consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /// Ends after [#stop].
    @Override
    public void run() {
        try (consumer) {
            consumer.subscribe(handler.topics());
            try {
                while (true) {
                    pollOnce();
                }
            } catch (WakeupException e) {
                LOG.debugf("%s stops", handler.name());
                // closing waits for it, but not for a broker that is away
                consumer.commitAsync();
            }
        }
    }

    private void pollOnce() {
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        state.polled(consumer.groupMetadata().generationId() > 0, lag());
        if (rebuild.carryOut(handler.name(), consumer)) {
            return;
        }
        if (records.isEmpty()) {
            commit();
        } else {
            take(records);
        }
    }

    private long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    void stop() {
        consumer.wakeup();
    }

    private void take(ConsumerRecords<String, byte[]> records) {
        long begun = System.nanoTime();
        List<Message> messages =
                StreamSupport.stream(records.spliterator(), false).map(Message::of).toList();
        try {
            inbox.take(handler, messages);
        } catch (RuntimeException e) {
            LOG.warnf("%s backs off: %s", handler.name(), Inbox.describe(e));
            state.failed(e);
            rewind(records);
            backOff();
            return;
        }
        state.succeeded();
        uncommitted = true;
        if (begun - committed > COMMIT_EVERY.toNanos()) {
            commit();
        }
        if (records.count() < handler.mostAtOnce()) {
            LockSupport.parkNanos(begun + handler.gathering().toNanos() - System.nanoTime());
        }
    }

    /// Now and then and whenever there is nothing else to do: what a crash makes come again is
    /// known to the inbox.
    private void commit() {
        if (!uncommitted) {
            return;
        }
        committed = System.nanoTime();
        uncommitted = false;
        try {
            consumer.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.infof("%s lost a partition; the inbox knows what is done", handler.name());
        }
    }

    private void rewind(ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                ConsumerRecord<String, byte[]> first = records.records(partition).getFirst();
                consumer.seek(partition, first.offset());
            }
        }
    }

    /// Polling while paused keeps the place in the group. A rebalance meanwhile brings partitions
    /// that aren't paused; what they bring is rewound too.
    private void backOff() {
        consumer.pause(consumer.assignment());
        rewind(consumer.poll(BACK_OFF));
        consumer.resume(consumer.paused());
    }
}

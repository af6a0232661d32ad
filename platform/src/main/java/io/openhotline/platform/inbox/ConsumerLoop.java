package io.openhotline.platform.inbox;

import io.openhotline.platform.gathering.Gathering;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Polls, handles, commits the offsets. Where there is much to catch up with, a thread of its own
/// handles what was polled, while the next poll is fetched and read. Where the database is away it
/// rewinds, pauses and stays in the group, for as long as it takes.
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SECOND_LOOK = Duration.ofMillis(3);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private final EventHandler handler;
    private final Inbox inbox;
    private final ConsumerState state;
    private final Rebuild rebuild;
    private final KafkaConsumer<String, byte[]> consumer;
    private final ExecutorService handling;
    private final Gathering gathering;
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
    private @Nullable UnderWay underWay;
    private long committed = System.nanoTime();

    /// What a poll brought, while it is being handled.
    private record UnderWay(ConsumerRecords<String, byte[]> records, Future<?> handling) {
        /// Waits until it has ended; null where it went well.
        @Nullable Throwable fault() {
            try {
                handling.get();
                return null;
            } catch (ExecutionException e) {
                return e.getCause();
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }

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
        this.gathering = new Gathering(handler.gathering(), System.nanoTime());
        this.handling =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(handler.name() + "-handling").factory());
    }

    /// Ends after [#stop].
    @Override
    public void run() {
        try (consumer;
                handling) {
            consumer.subscribe(handler.topics(), new Rebalance());
            try {
                while (true) {
                    pollOnce();
                }
            } catch (WakeupException e) {
                LOG.debugf("%s stops", handler.name());
                finish();
                // closing waits for it, but not for a broker that is away
                consumer.commitAsync(handled(), null);
            }
        }
    }

    private void pollOnce() {
        ConsumerRecords<String, byte[]> records = poll();
        state.polled(consumer.groupMetadata().generationId() > 0, lag());
        List<Delivery> deliveries = Inbox.read(handler, messages(records));
        if (!settle(records)) {
            return;
        }
        if (rebuild.carryOut(handler.name(), consumer)) {
            uncommitted.clear();
        } else if (records.isEmpty()) {
            commit();
        } else {
            take(records, deliveries);
        }
    }

    /// All that gathered: with what it gives out, the client asks the broker for more, who answers
    /// with the first that comes and keeps the rest until asked again. Whoever is given a partition
    /// in between meets what was polled of it before in the inbox.
    private ConsumerRecords<String, byte[]> poll() {
        ConsumerRecords<String, byte[]> first = consumer.poll(Duration.ZERO);
        if (first.isEmpty()) {
            return consumer.poll(POLL);
        }
        return first.count() < handler.mostAtOnce()
                ? Polled.together(first, consumer.poll(SECOND_LOOK))
                : first;
    }

    private static List<Message> messages(ConsumerRecords<String, byte[]> records) {
        return StreamSupport.stream(records.spliterator(), false).map(Message::of).toList();
    }

    private long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    void stop() {
        consumer.wakeup();
    }

    private void take(ConsumerRecords<String, byte[]> records, List<Delivery> deliveries) {
        long begun = System.nanoTime();
        var task = new FutureTask<>(() -> inbox.take(handler, deliveries), null);
        underWay = new UnderWay(records, task);
        if (lag() >= handler.mostAtOnce()) {
            handling.execute(task);
            return;
        }
        task.run();
        if (settle(ConsumerRecords.empty())) {
            long now = System.nanoTime();
            Duration pause = gathering.after(deliveries.size(), now);
            LockSupport.parkNanos(begun + pause.toNanos() - now);
        }
    }

    /// Waits for what is being handled. Where that failed, it is read again, and with it what was
    /// polled meanwhile; false then.
    private boolean settle(ConsumerRecords<String, byte[]> meanwhile) {
        UnderWay ended = underWay;
        Throwable fault = finish();
        if (ended != null && fault != null) {
            LOG.warnf("%s backs off: %s", handler.name(), Inbox.describe(fault));
            state.failed(fault);
            rewind(meanwhile);
            rewind(ended.records());
            backOff();
            return false;
        }
        if (System.nanoTime() - committed > COMMIT_EVERY.toNanos()) {
            commit();
        }
        return true;
    }

    /// Null where nothing was under way, or where it went well.
    private @Nullable Throwable finish() {
        UnderWay ended = underWay;
        underWay = null;
        Throwable fault = ended == null ? null : ended.fault();
        if (ended != null && fault == null) {
            state.succeeded();
            uncommitted.putAll(ended.records().nextOffsets());
        }
        return fault;
    }

    /// Now and then and whenever there is nothing else to do: what a crash makes come again is
    /// known to the inbox.
    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> offsets = handled();
        if (offsets.isEmpty()) {
            return;
        }
        committed = System.nanoTime();
        uncommitted.clear();
        try {
            consumer.commitSync(offsets);
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.infof("%s lost a partition; the inbox knows what is done", handler.name());
        }
    }

    /// Of the partitions that are still its own.
    private Map<TopicPartition, OffsetAndMetadata> handled() {
        uncommitted.keySet().retainAll(consumer.assignment());
        return Map.copyOf(uncommitted);
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

    /// Gives no partition away while what it brought is being handled.
    private final class Rebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            if (underWay != null) {
                underWay.fault();
            }
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            state.joined();
        }
    }
}

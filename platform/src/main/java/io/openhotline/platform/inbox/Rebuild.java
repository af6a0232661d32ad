package io.openhotline.platform.inbox;

import io.openhotline.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// Lets the one consumer of a group read all of its topics again from the first event, into a
/// projection made empty.
@ApplicationScoped
public class Rebuild {
    /// Another instance of the service holds some of the partitions: scale it to one first.
    public static final class NotAlone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Request(Runnable clearProjection, CompletableFuture<Void> done) {}

    private static final Set<String> TABLES = Set.of("inbox", "inbox_sequence", "parked_event");
    private static final int TIMEOUT_SECONDS = 30;

    private final Database database;
    private final Map<String, Request> requests = new ConcurrentHashMap<>();

    Rebuild(Database database) {
        this.database = database;
    }

    /// Returns when the projection is empty and the consumer stands at the first event; what it
    /// then reads is handled as ever. `clearProjection` runs in the transaction that also empties
    /// the inbox. Throws [NotAlone], and [IllegalStateException] where the consumer doesn't answer.
    public void fromFirstEvent(String consumer, Runnable clearProjection) {
        var request = new Request(clearProjection, new CompletableFuture<>());
        requests.put(consumer, request);
        try {
            request.done().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            requests.remove(consumer, request);
            throw new IllegalStateException("The consumer " + consumer + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Called by the loop between polls; true where it has moved, so that what the last poll
    /// brought must be dropped.
    boolean carryOut(String name, KafkaConsumer<?, ?> consumer) {
        Request request = requests.remove(name);
        if (request == null) {
            return false;
        }
        try {
            rewind(name, consumer, request.clearProjection());
            request.done().complete(null);
        } catch (RuntimeException e) {
            request.done().completeExceptionally(e);
            consumer.assignment().forEach(partition -> toCommitted(consumer, partition));
        }
        return true;
    }

    /// Offsets first: after a crash in between, the inbox still knows what was handled.
    private void rewind(String name, KafkaConsumer<?, ?> consumer, Runnable clearProjection) {
        Set<TopicPartition> mine = consumer.assignment();
        if (mine.size() < partitionsInAll(consumer)) {
            throw new NotAlone();
        }
        Map<TopicPartition, Long> first = consumer.beginningOffsets(mine);
        consumer.commitSync(
                first.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> new OffsetAndMetadata(entry.getValue()))));
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    clearProjection.run();
                    TABLES.forEach(table ->
                            database.update("delete from " + table + " where consumer = ?", name));
                });
        first.forEach(consumer::seek);
    }

    private static int partitionsInAll(KafkaConsumer<?, ?> consumer) {
        return consumer.subscription().stream()
                .mapToInt(topic -> consumer.partitionsFor(topic).size())
                .sum();
    }

    private static void toCommitted(KafkaConsumer<?, ?> consumer, TopicPartition partition) {
        OffsetAndMetadata committed = consumer.committed(Set.of(partition)).get(partition);
        if (committed == null) {
            consumer.seekToBeginning(Set.of(partition));
        } else {
            consumer.seek(partition, committed);
        }
    }
}

package io.openhotline.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Limits how long a commit may occupy the polling thread. The broker answers a commit for a
/// deleted topic with a transient fault, and without a limit the client would repeat it for ever,
/// while the whole group waits for it to join (C26).
final class BoundedConsumer {
    private static final Logger LOG = Logger.getLogger(BoundedConsumer.class);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration BACKOFF = Duration.ofSeconds(1);

    private final KafkaConsumer<?, ?> consumer;

    BoundedConsumer(KafkaConsumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /// Returns the consumer with its two ways to commit replaced.
    KafkaConsumer<?, ?> proxy() {
        return proxy(KafkaConsumer.class, this::invoke);
    }

    private @Nullable Object invoke(Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit" -> commit(offsets(arguments));
            case "unwrap" -> proxy(Consumer.class, this::invokeUnwrapped);
            default -> forward(consumer, method, arguments);
        };
    }

    private @Nullable Object invokeUnwrapped(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("commitSync") && method.getParameterCount() == 1) {
            commitRevoked(offsets(arguments));
            return null;
        }
        return forward(consumer.unwrap(), method, arguments);
    }

    /// Repeats the commit until it succeeds or the group has rebalanced. The consumer polls between
    /// two attempts, and so learns that a topic was deleted.
    private Uni<Void> commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        return consumer.runOnPollingThread(BoundedConsumer::generation)
                .chain(generation -> commit(offsets, generation));
    }

    private Uni<Void> commit(Map<TopicPartition, OffsetAndMetadata> offsets, int generation) {
        java.util.function.Consumer<Consumer<?, ?>> attempt =
                it -> {
                    if (generation(it) == generation) {
                        commitOnce(it, offsets);
                    }
                };
        return consumer.runOnPollingThread(attempt::accept)
                .onFailure(TimeoutException.class)
                .retry()
                .withBackOff(BACKOFF, BACKOFF)
                .indefinitely();
    }

    private static int generation(Consumer<?, ?> consumer) {
        return consumer.groupMetadata().generationId();
    }

    /// Leaves out partitions of others, and offsets past the consumer's position: they belong to a
    /// topic that was deleted and created again, and would pass over its first records.
    private static void commitOnce(
            Consumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        var assigned = new HashMap<>(offsets);
        assigned.keySet().retainAll(consumer.assignment());
        assigned.entrySet()
                .removeIf(it -> it.getValue().offset() > consumer.position(it.getKey(), LIMIT));
        if (!assigned.isEmpty()) {
            consumer.commitSync(assigned, LIMIT);
        }
    }

    /// Gives up at the limit: the records are delivered again, and the inbox recognises them.
    private void commitRevoked(Map<TopicPartition, OffsetAndMetadata> offsets) {
        try {
            commitOnce(consumer.unwrap(), offsets);
        } catch (TimeoutException e) {
            LOG.infof("Offsets of revoked partitions are not committed: %s", e.getMessage());
        }
    }

    private interface Call {
        @Nullable Object run(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        Object proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> call.run(method, arguments));
        return type.cast(proxy);
    }

    private static @Nullable Object forward(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<TopicPartition, OffsetAndMetadata> offsets(Object[] arguments) {
        return (Map<TopicPartition, OffsetAndMetadata>) arguments[0];
    }
}

package io.openhotline.messaging.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a consumer is doing, for its readiness check.
final class ConsumerState {
    private volatile long lastPoll = System.nanoTime();
    private volatile boolean assigned;
    private volatile @Nullable String fault;

    void polled(boolean hasPartitions) {
        lastPoll = System.nanoTime();
        assigned = hasPartitions;
    }

    void failed(Throwable cause) {
        fault = cause.getClass().getSimpleName();
    }

    void succeeded() {
        fault = null;
    }

    /// Whether partitions were ever assigned; a standby of a small topic has none and is well.
    boolean assigned() {
        return assigned;
    }

    @Nullable String fault() {
        return fault;
    }

    Duration sinceLastPoll() {
        return Duration.ofNanos(System.nanoTime() - lastPoll);
    }
}

package io.openhotline.platform.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a consumer is doing, for its readiness check.
final class ConsumerState {
    private volatile long lastPoll = System.nanoTime();
    private volatile boolean member;
    private volatile long lag;
    private volatile @Nullable String fault;

    /// Heard while a poll still waits for the first event.
    void joined() {
        member = true;
    }

    void polled(boolean isMember, long recordsBehind) {
        lastPoll = System.nanoTime();
        member = isMember;
        lag = recordsBehind;
    }

    void failed(Throwable cause) {
        fault = cause.getClass().getSimpleName();
    }

    void succeeded() {
        fault = null;
    }

    /// Whether it is a member of its group, with or without partitions.
    boolean isMember() {
        return member;
    }

    /// Records that the partitions assigned hold beyond what was read.
    long lag() {
        return lag;
    }

    @Nullable String fault() {
        return fault;
    }

    Duration sinceLastPoll() {
        return Duration.ofNanos(System.nanoTime() - lastPoll);
    }
}

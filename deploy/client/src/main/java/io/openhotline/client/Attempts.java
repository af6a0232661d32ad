package io.openhotline.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The pauses between the attempts at one call.
public final class Attempts {
    private final Duration longest;
    private final long deadline;
    private Duration pause;
    private int failures;

    Attempts(RetryPolicy retries) {
        this.longest = retries.longest();
        this.deadline = System.nanoTime() + retries.total().toNanos();
        this.pause = retries.first();
    }

    /// Waits before the next attempt, at least for `atLeast`. Returns false if the time is over.
    public boolean again(Duration atLeast) {
        Duration wait = atLeast.compareTo(pause) > 0 ? atLeast : pause;
        failures++;
        if (System.nanoTime() + wait.toNanos() > deadline
                || Thread.currentThread().isInterrupted()) {
            return false;
        }
        LockSupport.parkNanos(wait.toNanos());
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(longest) < 0 ? doubled : longest;
        return true;
    }

    public boolean again() {
        return again(Duration.ZERO);
    }

    int failures() {
        return failures;
    }
}

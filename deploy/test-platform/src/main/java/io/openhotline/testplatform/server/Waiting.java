package io.openhotline.testplatform.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for a condition outside of this process by polling.
public final class Waiting {
    private static final Duration STEP = Duration.ofMillis(150);

    private Waiting() {}

    /// Polls the condition. Returns false if the time is over or the thread is interrupted.
    public static boolean until(BooleanSupplier condition, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}

package io.openhotline.testplatform.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for something outside this process that gives no notice of its own.
public final class Waiting {
    private static final Duration STEP = Duration.ofMillis(150);

    private Waiting() {}

    /// Asks again and again; false when the time is up or the thread was interrupted.
    public static boolean until(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}

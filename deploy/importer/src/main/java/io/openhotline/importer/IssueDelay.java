package io.openhotline.importer;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The time until dispatch issues a work order, estimated from earlier tickets. An early request
/// costs dispatch work without a result, a late one delays the row.
final class IssueDelay {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private volatile long nanos;

    /// Waits for the estimated time.
    void pause() {
        LockSupport.parkNanos(nanos);
    }

    /// Corrects the estimate; lowers it when the first request already found the work order.
    void learn(Duration delay, boolean foundAtOnce) {
        long next = foundAtOnce ? nanos * 9 / 10 : (nanos + delay.toNanos()) / 2;
        nanos = Math.min(next, LONGEST.toNanos());
    }
}

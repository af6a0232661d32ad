package io.openhotline.importer;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// How long a ticket waits for its work order, learnt from those before: looking too early is work
/// for dispatch that brings nothing, and looking late holds up the row.
final class IssueLag {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private volatile long nanos;

    /// Waits as long as it will probably take.
    void pause() {
        LockSupport.parkNanos(nanos);
    }

    /// It took so long; `atOnce` where the first look found it, so that less may do.
    void learn(Duration took, boolean atOnce) {
        long seen = atOnce ? nanos * 9 / 10 : (nanos + took.toNanos()) / 2;
        nanos = Math.min(seen, LONGEST.toNanos());
    }
}

package io.openhotline.bench.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// An open load: calls fall due at a constant rate whatever becomes of those before, and each is
/// timed from when it was due. A stall so shows in every call that it delayed (what a generator
/// that waits for answers leaves out is known as coordinated omission).
public final class ConstantRate {
    /// Does the call with that number, from 0.
    public interface Call {
        void run(long number) throws Exception;
    }

    private final double perSecond;
    private final Duration duration;
    private final int workers;

    /// @param workers how many calls may be under way at once; one that is due while all are busy
    ///   is late, and its time says so
    public ConstantRate(double perSecond, Duration duration, int workers) {
        this.perSecond = perSecond;
        this.duration = duration;
        this.workers = workers;
    }

    public Latencies run(Call call) {
        var latencies = new Latencies();
        var next = new AtomicLong();
        long calls = Math.round(perSecond * duration.toMillis() / 1_000);
        long begun = System.nanoTime();
        Workers.run(
                workers,
                _ -> {
                    for (long n = next.getAndIncrement(); n < calls; n = next.getAndIncrement()) {
                        long due = begun + (long) (n * 1e9 / perSecond);
                        awaitNanoTime(due);
                        call.run(n);
                        latencies.add(System.nanoTime() - due);
                    }
                });
        return latencies;
    }

    private static void awaitNanoTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

package io.openhotline.bench.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// An open load: calls are due at a constant rate, independent of earlier answers, and each latency
/// counts from the moment at which the call was due. A stall therefore shows in every call that it
/// delayed; a generator that waits for answers would omit them (coordinated omission).
public final class ConstantRate {
    /// Makes the call with that number, from 0.
    public interface Call {
        void run(long number) throws Exception;
    }

    private final double perSecond;
    private final Duration duration;
    private final int workers;

    /// @param workers the number of concurrent calls; a call that is due while all workers are busy
    ///   starts late, and its latency includes the delay
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

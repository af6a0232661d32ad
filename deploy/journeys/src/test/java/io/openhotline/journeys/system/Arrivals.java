package io.openhotline.journeys.system;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Calls come in at a steady rate until the line is closed. While nobody takes them, two seconds'
/// calls wait and the others hang up, so that an outage is not followed by a burst.
public final class Arrivals implements AutoCloseable {
    private final Semaphore waiting = new Semaphore(0);
    private final AtomicInteger taken = new AtomicInteger();
    private final int most;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("arrivals").factory());
    private volatile boolean open = true;

    /// @param most the number of calls after which no more come
    public Arrivals(int perSecond, int most) {
        this.most = most;
        long micros = Duration.ofSeconds(1).toNanos() / 1_000 / perSecond;
        var _ =
                clock.scheduleAtFixedRate(
                        () -> ring(2 * perSecond), 0, micros, TimeUnit.MICROSECONDS);
    }

    private void ring(int longestQueue) {
        if (waiting.availablePermits() < longestQueue) {
            waiting.release();
        }
    }

    /// The number of the next call, from 0; -1 when no more come.
    public int next() throws InterruptedException {
        while (open) {
            if (waiting.tryAcquire(100, TimeUnit.MILLISECONDS)) {
                int number = taken.getAndIncrement();
                return number < most ? number : -1;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        open = false;
        clock.shutdownNow();
    }
}

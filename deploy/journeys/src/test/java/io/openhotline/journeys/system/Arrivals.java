package io.openhotline.journeys.system;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives the numbers of calls at a steady rate until it is closed. The queue holds the calls of two
/// seconds and drops others, so that no burst follows an outage.
public final class Arrivals implements AutoCloseable {
    private final Semaphore waiting = new Semaphore(0);
    private final AtomicInteger taken = new AtomicInteger();
    private final int most;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("arrivals").factory());
    private volatile boolean open = true;

    /// @param most the maximal number of calls
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

    /// Waits for the next call and returns its number, from 0; -1 after the last one.
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

package io.openhotline.bench.replay;

import io.openhotline.bench.machine.Memory;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table.RowBuilder;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.MeasuredSystem.Spent;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Measures reporting while it processes a number of events.
final class Replay {
    static final String REPORTING = "reporting-service";

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final double LEAST_PER_SECOND = 10_000;

    /// Returns the number of processed events.
    interface Progress {
        long done() throws Exception;
    }

    private final MeasuredSystem system;
    private final long events;
    private final Spent before;
    private final long begun = System.nanoTime();

    private long first;
    private long firstAt;

    Replay(MeasuredSystem system, long events) {
        this.system = system;
        this.events = events;
        this.before = system.spent();
    }

    /// Starts the clock now; otherwise it starts at the first progress, so that the start of the
    /// service is not counted.
    void startClock() {
        firstAt = System.nanoTime();
    }

    /// Waits until all events are processed and adds the figures to the row.
    void watch(Progress progress, RowBuilder row) throws Exception {
        long done = 0;
        while (done < events) {
            if (System.nanoTime() - begun > TIMEOUT.toNanos()) {
                throw new IllegalStateException("only %,d of %,d".formatted(done, events));
            }
            TimeUnit.MILLISECONDS.sleep(50);
            done = progress.done();
            if (firstAt == 0 && done > 0) {
                first = done;
                startClock();
            }
        }
        double seconds = (System.nanoTime() - firstAt) / 1e9;
        double rate = (events - first) / Math.max(0.001, seconds);
        double peak = Memory.peakMegabytes(system.process(REPORTING).pid());
        row.add("events", events, "")
                .add("seconds", seconds, "s")
                .add("rate", Figure.of(rate, "events/s").atLeast(LEAST_PER_SECOND))
                .add("memory, at most", Figure.of(peak, "MB").below(Memory.LIMIT_MEGABYTES));
        Spent spent = system.spent().since(before);
        for (String name : new String[] {REPORTING, "postgres", "kafka"}) {
            row.add(name, Spent.millisPer(spent.of(name), events), "ms CPU each");
        }
    }
}

package io.openhotline.bench.replay;

import io.openhotline.bench.machine.Memory;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table.RowBuilder;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.MeasuredSystem.Spent;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Watches a service while it works through so many events.
final class Replay {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double LEAST_PER_SECOND = 20_000;

    /// The heap of a service grows to its fixed size within the first events.
    private static final double MOST_GROWTH = 1.2;

    private final MeasuredSystem system;
    private final String process;
    private final long events;

    private long first;
    private long firstAt;
    private double residentAtThird;
    private double residentPeak;

    Replay(MeasuredSystem system, String process, long events) {
        this.system = system;
        this.process = process;
        this.events = events;
    }

    /// Waits until all is done, and says how fast it went from the first sign of progress on.
    void watch(Progress progress, Spent before, RowBuilder row) throws InterruptedException {
        long begun = System.nanoTime();
        long done = 0;
        while (done < events) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("only %,d of %,d".formatted(done, events));
            }
            TimeUnit.MILLISECONDS.sleep(50);
            done = progress.done();
            see(done);
        }
        double seconds = (System.nanoTime() - firstAt) / 1e9;
        Spent spent = system.spent().since(before);
        row.add("events", events, "")
                .add("seconds", seconds, "s")
                .add("rate", perSecond(seconds).atLeast(LEAST_PER_SECOND));
        memory(row);
        for (String name : new String[] {process, "postgres", "kafka"}) {
            row.add(name, Spent.millisPer(spent.of(name), events), "ms CPU each");
        }
    }

    private Figure perSecond(double seconds) {
        return Figure.of((events - first) / Math.max(0.001, seconds), "events/s");
    }

    private void see(long done) {
        if (done == 0) {
            return;
        }
        if (firstAt == 0) {
            first = done;
            firstAt = System.nanoTime();
        }
        double resident = Memory.residentMegabytes(system.process(process).pid());
        residentPeak = Math.max(residentPeak, resident);
        if (residentAtThird == 0 && done > events / 3) {
            residentAtThird = resident;
        }
    }

    private void memory(RowBuilder row) {
        double end = Memory.residentMegabytes(system.process(process).pid());
        row.add("memory after 1/3", residentAtThird, "MB")
                .add("at the end", end, "MB")
                .add("peak", residentPeak, "MB")
                .add(
                        "peak over 1/3",
                        Figure.of(residentPeak / residentAtThird, "×").below(MOST_GROWTH));
    }
}

package io.openhotline.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/// A closed load: each worker makes its next call when it has its answer.
public final class Saturation {
    /// Makes a call as the worker with that number, from 0.
    public interface Call {
        void run(int worker) throws Exception;
    }

    /// @param calls the number of answered calls
    public record Throughput(long calls, Duration elapsed) {
        /// Adds the throughputs of consecutive loads.
        public static Throughput sum(List<Throughput> parts) {
            return new Throughput(
                    parts.stream().mapToLong(Throughput::calls).sum(),
                    parts.stream().map(Throughput::elapsed).reduce(Duration.ZERO, Duration::plus));
        }

        public double perSecond() {
            return calls / (elapsed.toNanos() / 1e9);
        }
    }

    private Saturation() {}

    public static Throughput run(int workers, Duration duration, Call call) {
        var calls = new LongAdder();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        Workers.run(
                workers,
                worker -> {
                    while (System.nanoTime() < end) {
                        call.run(worker);
                        calls.increment();
                    }
                });
        return new Throughput(calls.sum(), Duration.ofNanos(System.nanoTime() - begun));
    }
}

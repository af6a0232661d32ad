package io.openhotline.bench.reads;

import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.reads.ReadCase.Reading;
import java.time.Duration;
import java.util.List;

/// Measures the same read operation on several systems by turns, so that a slow moment of the
/// machine affects all of them. Each has one connection, which is idle half of the time.
final class ReadTimes {
    private static final int TURNS = 5;
    private static final int MOST_PER_SECOND = 100;
    private static final int LEAST_CALLS = 2;
    private static final int WARM_UPS = 10;

    private ReadTimes() {}

    /// Returns the latencies of each read operation.
    ///
    /// @param each how long to measure an operation; longer when a turn has no time for two calls
    static List<Latencies> of(List<Reading> readings, Duration each) throws Exception {
        double slowest = 0;
        for (Reading reading : readings) {
            slowest = Math.max(slowest, secondsEach(reading));
        }
        double perSecond = Math.min(MOST_PER_SECOND, 0.5 / slowest);
        Duration turn = longer(each.dividedBy(TURNS), seconds(LEAST_CALLS / perSecond));
        var rate = new ConstantRate(perSecond, turn, 1);
        List<Latencies> times = readings.stream().map(_ -> new Latencies()).toList();
        for (int i = 0; i < TURNS * readings.size(); i++) {
            Reading reading = readings.get(i % readings.size());
            Latencies own = times.get(i % readings.size());
            long before = own.count();
            own.addAll(rate.run(number -> reading.read(before + number)));
        }
        return times;
    }

    /// The mean of the second half of a few calls; the first half warms caches.
    private static double secondsEach(Reading reading) throws Exception {
        long half = 0;
        for (int call = 0; call < WARM_UPS; call++) {
            if (call == WARM_UPS / 2) {
                half = System.nanoTime();
            }
            reading.read(call);
        }
        return (System.nanoTime() - half) / 1e9 / (WARM_UPS - WARM_UPS / 2);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

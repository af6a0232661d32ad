package io.openhotline.bench.reads;

import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.reads.ReadCase.Reading;
import java.time.Duration;
import java.util.List;

/// Times the same reading of several systems by turns, so that an hour in which the machine is slow
/// is one for all of them. Each has one connection, at a rate that leaves it idle half of its time.
final class ReadTimes {
    private static final int TURNS = 5;
    private static final int MOST_PER_SECOND = 100;
    private static final int LEAST_CALLS = 2;
    private static final int WARM_UPS = 10;

    private ReadTimes() {}

    /// One for each of the readings.
    ///
    /// @param each how long to measure a reading, longer where it takes so long that two don't fit
    ///   into a turn
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

    /// As long as the second half of a few calls took; the first may meet cold caches.
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

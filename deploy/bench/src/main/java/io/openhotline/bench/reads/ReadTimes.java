package io.openhotline.bench.reads;

import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.reads.ReadCase.Reading;
import java.time.Duration;

/// Times a reading on one connection, at a rate that leaves it idle half of the time.
final class ReadTimes {
    private static final int MOST_PER_SECOND = 100;
    private static final int LEAST_CALLS = 10;
    private static final int WARM_UPS = 10;

    private ReadTimes() {}

    /// @param duration longer where a call takes so long that ten don't fit into it
    static Latencies of(Reading reading, Duration duration) throws Exception {
        double rate = Math.min(MOST_PER_SECOND, 0.5 / secondsEach(reading));
        Duration least = Duration.ofMillis(Math.round(LEAST_CALLS * 1_000 / rate));
        return new ConstantRate(rate, least.compareTo(duration) > 0 ? least : duration, 1)
                .run(reading::read);
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
}

package io.openhotline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ConstantRateTest {
    private static final Duration STALL = Duration.ofMillis(100);

    @Test
    void every_call_is_made_once() {
        Set<Long> made = ConcurrentHashMap.newKeySet();

        Latencies latencies =
                new ConstantRate(1_000, Duration.ofMillis(50), 4)
                        .run(number -> assertThat(made.add(number)).isTrue());

        assertThat(made).hasSize(50).contains(0L, 49L);
        assertThat(latencies.count()).isEqualTo(50);
    }

    @Test
    void a_stall_shows_in_every_call_that_it_delayed() {
        Latencies latencies =
                new ConstantRate(1_000, Duration.ofMillis(20), 1)
                        .run(number -> {
                            if (number == 0) {
                                stall();
                            }
                        });

        // The last call was due 19 ms after the first.
        assertThat(latencies.millis(0.1).value()).isGreaterThanOrEqualTo(80);
    }

    private static void stall() {
        long end = System.nanoTime() + STALL.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}

package io.openhotline.reporting.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Compares percentiles of sketches with exact ones.
class SketchTest {
    @Test
    void a_percentile_is_at_most_one_percent_above_the_exact_one_and_never_below_it() {
        var random = new Random(7);
        for (int course = 0; course < 50; course++) {
            long[] times =
                    random.longs(1 + random.nextInt(2_000), 0, 1L << (4 + random.nextInt(20)))
                            .sorted()
                            .toArray();
            var sketch = new Sketch();
            Arrays.stream(times).forEach(seconds -> sketch.add(seconds, 1));

            for (double percent : new double[] {50, 90, 99}) {
                long exact = times[(int) Math.ceil(percent / 100 * times.length) - 1];
                assertThat(sketch.percentile(percent))
                        .isBetween(exact, exact + (long) Math.ceil(exact * 0.01));
            }
        }
    }

    @Test
    void what_comes_and_goes_leaves_no_bucket() {
        assertThat(Sketch.buckets(Map.of(3_600L, 1L, 3_601L, -1L))).isEmpty();
        assertThat(Sketch.buckets(Map.of(0L, 2L, Long.MAX_VALUE, 1L))).hasSize(2).containsKey(0);
    }
}

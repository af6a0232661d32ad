package io.openhotline.bench.load;

import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table.RowBuilder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// A histogram of latencies; thread-safe.
public final class Latencies {
    private static final int DIGITS = 3;

    private final Histogram nanos = new ConcurrentHistogram(DIGITS);

    public void add(long elapsedNanos) {
        nanos.recordValue(Math.max(0, elapsedNanos));
    }

    public void addAll(Latencies others) {
        nanos.add(others.nanos);
    }

    public long count() {
        return nanos.getTotalCount();
    }

    /// @param percentile 0 to 100
    public Figure millis(double percentile) {
        return Figure.of(nanos.getValueAtPercentile(percentile) / 1e6, "ms");
    }

    /// Adds p50, p99, p99.9 and the maximum.
    public RowBuilder addTo(RowBuilder row) {
        return row.add("p50", millis(50))
                .add("p99", millis(99))
                .add("p99.9", millis(99.9))
                .add("max", millis(100));
    }
}

package io.openhotline.reporting.sketch;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/// How many times of about so many seconds there are. A time counts in a bucket of HdrHistogram
/// with two significant digits, so a percentile is at most 1 % above the exact one, and never below
/// it.
public final class Sketch {
    private static final int DIGITS = 2;
    private static final long LONGEST = Duration.ofDays(3_650).toSeconds();
    private static final Histogram BUCKETS = empty();

    private final Histogram histogram = empty();

    private static Histogram empty() {
        return new Histogram(1, LONGEST, DIGITS);
    }

    /// Returns the counts by the lowest second of each bucket, without those that are 0. Times of
    /// more than ten years count as ten years.
    public static SortedMap<Integer, Integer> buckets(Map<Long, Long> counts) {
        var buckets = new TreeMap<Integer, Integer>();
        counts.forEach((seconds, count) ->
                buckets.merge(bucket(seconds), Math.toIntExact(count), Integer::sum));
        buckets.values().removeIf(count -> count == 0);
        return buckets;
    }

    /// Returns the lowest second of the bucket of a time.
    public static int bucket(long seconds) {
        return (int) BUCKETS.lowestEquivalentValue(Math.min(seconds, LONGEST));
    }

    public void add(long seconds, long count) {
        if (count > 0) {
            histogram.recordValueWithCount(bucket(seconds), count);
        }
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /// Returns the seconds within which `percent` of the times are.
    public long percentile(double percent) {
        return histogram.getValueAtPercentile(percent);
    }
}

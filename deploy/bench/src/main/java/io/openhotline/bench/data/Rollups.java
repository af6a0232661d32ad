package io.openhotline.bench.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The sums of facts by day and codes. Several threads may add to them.
final class Rollups {
    static final String COLUMNS =
            """
            day, dimension, code, tickets, valid, handled, due, timely, answered_at_once, finished,
            revisited, asked, satisfied\
            """;
    private static final int MEASURES = 10;

    private final Map<List<Object>, long[]> sums = new HashMap<>();

    synchronized void add(FactPicture fact) {
        long[] measures = fact.measures().values().stream().mapToLong(one -> (Long) one).toArray();
        fact.codes()
                .forEach((dimension, code) -> {
                    var key = List.<Object>of(fact.day(), dimension, code);
                    long[] sum = sums.computeIfAbsent(key, _ -> new long[MEASURES]);
                    Arrays.setAll(sum, column -> sum[column] + measures[column]);
                });
    }

    Stream<CopyLine> lines() {
        return sums.entrySet().stream()
                .map(row -> {
                    var line = new CopyLine();
                    row.getKey().forEach(line::add);
                    for (long sum : row.getValue()) {
                        line.add(sum);
                    }
                    return line;
                });
    }
}

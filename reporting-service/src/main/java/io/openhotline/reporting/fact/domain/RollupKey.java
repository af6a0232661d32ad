package io.openhotline.reporting.fact.domain;

import java.time.LocalDate;
import java.util.Comparator;

/// A row of the rollup: the day of receipt and a code in each dimension, [#NONE] where there is
/// none.
public record RollupKey(
        LocalDate day,
        String category,
        String kind,
        String nature,
        String severity,
        String department,
        String channel,
        String state,
        String satisfaction)
        implements Comparable<RollupKey> {
    public static final String NONE = "none";

    private static final Comparator<RollupKey> ORDER =
            Comparator.comparing(RollupKey::day)
                    .thenComparing(RollupKey::category)
                    .thenComparing(RollupKey::kind)
                    .thenComparing(RollupKey::nature)
                    .thenComparing(RollupKey::severity)
                    .thenComparing(RollupKey::department)
                    .thenComparing(RollupKey::channel)
                    .thenComparing(RollupKey::state)
                    .thenComparing(RollupKey::satisfaction);

    @Override
    public int compareTo(RollupKey other) {
        return ORDER.compare(this, other);
    }
}

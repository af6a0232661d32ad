package io.openhotline.reporting.fact.domain;

import java.time.LocalDate;
import java.util.Comparator;

/// The key of a rollup row: the day of receipt and a code of one dimension. The code is [#NONE] for
/// tickets without a code.
public record RollupKey(LocalDate day, Dimension dimension, String code)
        implements Comparable<RollupKey> {
    public static final String NONE = "none";

    /// The one code of [Dimension#TOTAL].
    public static final String ALL = "all";

    private static final Comparator<RollupKey> ORDER =
            Comparator.comparing(RollupKey::day)
                    .thenComparing(RollupKey::dimension)
                    .thenComparing(RollupKey::code);

    @Override
    public int compareTo(RollupKey other) {
        return ORDER.compare(this, other);
    }
}

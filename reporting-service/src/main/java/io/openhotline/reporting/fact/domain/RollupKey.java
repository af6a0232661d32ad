package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import java.time.LocalDate;
import java.util.Comparator;

/// The key of a rollup row: the day of receipt and a code of one dimension, or of two that are
/// crossed. The code is [#NONE] for tickets without a code.
public record RollupKey(LocalDate day, Breakdown by, String code) implements Comparable<RollupKey> {
    public static final String NONE = "none";

    /// The one code of [Dimension#TOTAL].
    public static final String ALL = "all";

    private static final Comparator<RollupKey> ORDER =
            Comparator.comparing(RollupKey::day)
                    .thenComparing(RollupKey::by)
                    .thenComparing(RollupKey::code);

    /// The key of a row of one dimension.
    public RollupKey(LocalDate day, Dimension dimension, String code) {
        this(day, Breakdown.of(dimension), code);
    }

    @Override
    public int compareTo(RollupKey other) {
        return ORDER.compare(this, other);
    }
}

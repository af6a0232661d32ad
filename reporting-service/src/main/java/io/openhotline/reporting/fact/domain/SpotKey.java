package io.openhotline.reporting.fact.domain;

import java.time.Instant;
import java.util.Comparator;

/// The key of a count by hour: the hour of receipt, a place and a category. `place` is empty for
/// the whole area.
public record SpotKey(SpotScope scope, Instant hour, String place, String category)
        implements Comparable<SpotKey> {
    private static final Comparator<SpotKey> ORDER =
            Comparator.comparing(SpotKey::scope)
                    .thenComparing(SpotKey::hour)
                    .thenComparing(SpotKey::place)
                    .thenComparing(SpotKey::category);

    @Override
    public int compareTo(SpotKey other) {
        return ORDER.compare(this, other);
    }
}

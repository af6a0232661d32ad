package io.openhotline.reporting.fact.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Changes of rollup rows, summed by key. They are sorted by key, so that two transactions lock
/// rows in the same order and can't block each other.
public final class Rollup {
    private final Map<RollupKey, Measures> changes = new HashMap<>();

    /// Subtracts the measures of the previous fact and adds those of the next one.
    public void replace(@Nullable Counted previous, @Nullable Counted next) {
        if (previous != null) {
            add(previous, previous.measures().negated());
        }
        if (next != null) {
            add(next, next.measures());
        }
    }

    private void add(Counted fact, Measures measures) {
        fact.keys().forEach(key -> changes.merge(key, measures, Measures::plus));
    }

    /// Returns the changes that are not zero, in the order of their keys.
    public SortedMap<RollupKey, Measures> changes() {
        var sorted = new TreeMap<>(changes);
        sorted.values().removeIf(Measures.ZERO::equals);
        return sorted;
    }
}

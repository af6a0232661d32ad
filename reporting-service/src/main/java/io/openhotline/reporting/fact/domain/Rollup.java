package io.openhotline.reporting.fact.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Changes of rollup rows, summed by key and in the order of their keys: whoever writes them in
/// this order can't run into a deadlock with another.
public final class Rollup {
    private final SortedMap<RollupKey, Measures> changes = new TreeMap<>();

    /// Takes back what the previous fact counted and counts the next one instead.
    public void replace(@Nullable TicketFact previous, @Nullable TicketFact next) {
        if (previous != null) {
            add(previous.key(), previous.measures().negated());
        }
        if (next != null) {
            add(next.key(), next.measures());
        }
    }

    private void add(RollupKey key, Measures measures) {
        Measures sum = changes.getOrDefault(key, Measures.ZERO).plus(measures);
        if (sum.equals(Measures.ZERO)) {
            changes.remove(key);
        } else {
            changes.put(key, sum);
        }
    }

    public Map<RollupKey, Measures> changes() {
        return new TreeMap<>(changes);
    }
}

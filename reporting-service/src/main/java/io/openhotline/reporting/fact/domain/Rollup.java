package io.openhotline.reporting.fact.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Changes of rollup rows, summed by key and in the order of their keys: whoever writes them in
/// this order can't run into a deadlock with another.
public final class Rollup {
    private final Map<RollupKey, Measures> changes = new HashMap<>();

    /// Takes back what the previous fact counted and counts the next one instead.
    public void replace(@Nullable TicketFact previous, @Nullable TicketFact next) {
        if (previous != null) {
            add(previous, previous.measures().negated());
        }
        if (next != null) {
            add(next, next.measures());
        }
    }

    private void add(TicketFact fact, Measures measures) {
        for (Dimension dimension : Dimension.values()) {
            changes.merge(fact.key(dimension), measures, Measures::plus);
        }
    }

    /// Without those that add up to nothing.
    public SortedMap<RollupKey, Measures> changes() {
        var sorted = new TreeMap<>(changes);
        sorted.values().removeIf(Measures.ZERO::equals);
        return sorted;
    }
}

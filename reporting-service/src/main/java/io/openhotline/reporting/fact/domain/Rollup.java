package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Breakdown;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Changes of rollup rows, summed by key. They are sorted by key, so that two transactions lock
/// rows in the same order and can't block each other.
public final class Rollup {
    /// Names the times of one rollup row.
    public record TimesKey(RollupKey row, Timing timing) implements Comparable<TimesKey> {
        @Override
        public int compareTo(TimesKey other) {
            int rows = row.compareTo(other.row);
            return rows == 0 ? timing.compareTo(other.timing) : rows;
        }
    }

    private final Collection<Breakdown> kept;
    private final Map<RollupKey, Measures> changes = new HashMap<>();
    private final SortedMap<TimesKey, SortedMap<Long, Long>> times = new TreeMap<>();

    /// Counts by every dimension, and by no crossed pair.
    public Rollup() {
        this(Breakdown.singles());
    }

    /// @param kept what the generation counts by
    public Rollup(Collection<Breakdown> kept) {
        this.kept = List.copyOf(kept);
    }

    /// Subtracts the measures of the previous fact and its parts, and adds those of the next one.
    public void replace(@Nullable Counted previous, @Nullable Counted next) {
        if (previous != null) {
            add(previous, previous.measures().negated(), -1);
            previous.parts().forEach(part -> add(part, part.measures().negated(), -1));
        }
        if (next != null) {
            add(next, next.measures(), 1);
            next.parts().forEach(part -> add(part, part.measures(), 1));
        }
    }

    private void add(Counted fact, Measures measures, long facts) {
        for (RollupKey key : fact.keys(kept)) {
            changes.merge(key, measures, Measures::plus);
            if (key.by().second() == null && key.by().first().isTimed()) {
                fact.times()
                        .forEach((timing, seconds) ->
                                add(new TimesKey(key, timing), seconds, facts));
            }
        }
    }

    private void add(TimesKey key, long seconds, long facts) {
        times.computeIfAbsent(key, _ -> new TreeMap<>()).merge(seconds, facts, Long::sum);
    }

    /// Returns the changes that are not zero, in the order of their keys.
    public SortedMap<RollupKey, Measures> changes() {
        var sorted = new TreeMap<>(changes);
        sorted.values().removeIf(Measures.ZERO::equals);
        return sorted;
    }

    /// Returns how many times of so many seconds come or go, without what cancels out.
    public SortedMap<TimesKey, SortedMap<Long, Long>> times() {
        times.values().forEach(counts -> counts.values().removeIf(count -> count == 0));
        times.values().removeIf(Map::isEmpty);
        return times;
    }
}

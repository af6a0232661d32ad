package io.openhotline.reporting.fact.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The value of every [Measure]; `counts` holds those that are not 0.
public record Measures(Map<Measure, Long> counts) {
    public static final Measures ZERO = new Measures(Map.of());

    public Measures {
        var copy = new EnumMap<Measure, Long>(Measure.class);
        copy.putAll(counts);
        copy.values().removeIf(count -> count == 0);
        counts = Collections.unmodifiableMap(copy);
    }

    public long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    public Measures plus(Measures other) {
        var sum = new EnumMap<Measure, Long>(Measure.class);
        sum.putAll(counts);
        other.counts.forEach((measure, count) -> sum.merge(measure, count, Long::sum));
        return new Measures(sum);
    }

    public Measures negated() {
        var negated = new EnumMap<Measure, Long>(Measure.class);
        counts.forEach((measure, count) -> negated.put(measure, -count));
        return new Measures(negated);
    }
}

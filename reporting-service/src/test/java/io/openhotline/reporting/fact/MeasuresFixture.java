package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import java.util.EnumMap;
import java.util.Set;

/// Measures for comparison with facts.
public final class MeasuresFixture {
    private MeasuresFixture() {}

    /// Each of these measures is 1, all others are 0.
    public static Measures counting(Measure... measures) {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        Set.of(measures).forEach(measure -> counts.put(measure, 1L));
        return new Measures(counts);
    }

    /// Each measure has a value of its own, from 1 on in the order of the constants.
    public static Measures allDifferent() {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, measure.ordinal() + 1L);
        }
        return new Measures(counts);
    }
}

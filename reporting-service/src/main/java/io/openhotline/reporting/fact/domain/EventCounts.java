package io.openhotline.reporting.fact.domain;

import java.util.EnumMap;
import java.util.Map;

/// Counts events of a ticket that each add one to a measure.
final class EventCounts {
    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);

    void add(Measure measure) {
        counts.merge(measure, 1L, Long::sum);
    }

    void add(Measure measure, boolean counted) {
        if (counted) {
            add(measure);
        }
    }

    Measures measures() {
        return new Measures(counts);
    }

    void addTo(Map<Measure, Long> all) {
        all.putAll(counts);
    }
}

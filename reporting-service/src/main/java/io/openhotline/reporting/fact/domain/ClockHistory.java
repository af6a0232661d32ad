package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.ClockEnded;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The named clocks of a ticket that were met or missed. A clock that went on after a refused
/// return ends again; its last end counts.
final class ClockHistory {
    private record Start(UUID workOrder, String department, String clock, Instant at) {}

    private final Map<Start, Boolean> inTime = new HashMap<>();

    void ended(ClockEnded end) {
        inTime.put(
                new Start(end.workOrder(), end.department(), end.clock(), end.startedAt()),
                end.inTime());
    }

    /// Returns the measures by the name of the clock.
    Map<String, Measures> byName() {
        var measures = new TreeMap<String, Measures>();
        inTime.forEach((start, met) -> measures.merge(start.clock(), ended(met), Measures::plus));
        return measures;
    }

    void addTo(Map<Measure, Long> counts) {
        counts.put(Measure.CLOCKS_ENDED, (long) inTime.size());
        counts.put(Measure.CLOCKS_TIMELY, inTime.values().stream().filter(met -> met).count());
    }

    private static Measures ended(boolean met) {
        return new Measures(Map.of(Measure.CLOCKS_ENDED, 1L, Measure.CLOCKS_TIMELY, met ? 1L : 0L));
    }
}

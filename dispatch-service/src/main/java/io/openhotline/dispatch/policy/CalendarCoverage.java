package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds the years that deadlines reach and whose holidays their calendar doesn't know.
record CalendarCoverage(Map<String, Calendar> calendars) {

    SortedMap<String, SortedSet<Integer>> uncoveredYears(Stream<Targets> targets, Instant start) {
        var uncovered = new TreeMap<String, SortedSet<Integer>>();
        targets.flatMap(both -> Stream.of(both.accept(), both.resolve()))
                .forEach(target -> {
                    SortedSet<Integer> years = target.uncoveredYears(start);
                    if (!years.isEmpty()) {
                        uncovered
                                .computeIfAbsent(nameOf(target), _ -> new TreeSet<>())
                                .addAll(years);
                    }
                });
        return uncovered;
    }

    private String nameOf(Target target) {
        return calendars.entrySet().stream()
                .filter(entry -> entry.getValue().equals(target.within().calendar()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}

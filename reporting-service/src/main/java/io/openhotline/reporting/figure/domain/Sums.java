package io.openhotline.reporting.figure.domain;

import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.policy.domain.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Adds rows up under the codes of the axes that were asked for. A row counts under a category and
/// under all categories above it.
public final class Sums {
    /// The sums under one combination of codes; `times` are counts by second.
    public record Line(Measures measures, Map<Timing, Map<Long, Long>> times) {}

    private final Question question;
    private final BiFunction<Axis, String, List<String>> codes;
    private final Map<List<String>, Measures> measures = new LinkedHashMap<>();
    private final Map<List<String>, Map<Timing, Map<Long, Long>>> times = new LinkedHashMap<>();

    /// @param codes returns the codes under which an axis counts a code of its dimension
    public Sums(Question question, BiFunction<Axis, String, List<String>> codes) {
        this.question = question;
        this.codes = codes;
    }

    /// @param row the codes of the row by dimension
    public void add(Map<Dimension, String> row, Measures counted) {
        if (passes(row)) {
            keys(row).forEach(key -> measures.merge(key, counted, Measures::plus));
        }
    }

    /// @param counts counts by second
    public void add(Map<Dimension, String> row, Timing timing, Map<Long, Long> counts) {
        if (passes(row)) {
            keys(row).forEach(key -> addTimes(key, timing, counts));
        }
    }

    /// Adds a line of earlier rows.
    public void add(List<String> key, Line line) {
        measures.merge(key, line.measures(), Measures::plus);
        line.times().forEach((timing, counts) -> addTimes(key, timing, counts));
    }

    private void addTimes(List<String> key, Timing timing, Map<Long, Long> counts) {
        Map<Long, Long> sums =
                times.computeIfAbsent(key, _ -> new TreeMap<>())
                        .computeIfAbsent(timing, _ -> new TreeMap<>());
        counts.forEach((seconds, count) -> sums.merge(seconds, count, Long::sum));
    }

    private boolean passes(Map<Dimension, String> row) {
        String department = question.department();
        return (department == null || department.equals(row.get(Dimension.DEPARTMENT)))
                && question.filters().entrySet().stream()
                        .allMatch(
                                filter -> codes(filter.getKey(), row).contains(filter.getValue()));
    }

    private List<List<String>> keys(Map<Dimension, String> row) {
        List<List<String>> keys = List.of(List.of());
        for (Axis axis : question.by()) {
            var longer = new ArrayList<List<String>>();
            for (List<String> key : keys) {
                for (String code : codes(axis, row)) {
                    var next = new ArrayList<>(key);
                    next.add(code);
                    longer.add(List.copyOf(next));
                }
            }
            keys = longer;
        }
        return keys;
    }

    private List<String> codes(Axis axis, Map<Dimension, String> row) {
        @Nullable String code = row.get(axis.dimension());
        return code == null ? List.of() : codes.apply(axis, code);
    }

    /// Returns the lines that count anything, by their codes in the order of the axes.
    public Map<List<String>, Line> lines() {
        var lines = new LinkedHashMap<List<String>, Line>();
        measures.forEach((key, sum) -> {
            if (!sum.equals(Measures.ZERO)) {
                lines.put(key, new Line(sum, times.getOrDefault(key, Map.of())));
            }
        });
        return lines;
    }
}

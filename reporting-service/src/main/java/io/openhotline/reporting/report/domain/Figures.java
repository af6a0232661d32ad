package io.openhotline.reporting.report.domain;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.policy.domain.Dimension;
import java.util.List;
import java.util.Map;

/// The sums of a period and of those that it is compared with, by dimension and code.
///
/// @param days the days that are compared
/// @param scope whose tickets are counted
public record Figures(Comparison days, Scope scope, Map<Cell, Measures> sums) {
    public Figures {
        sums = Map.copyOf(sums);
    }

    /// The total of a department is its own line.
    public Compared<Measures> of(Dimension dimension, String code) {
        return dimension == Dimension.TOTAL && scope.department() != null
                ? sums(Dimension.DEPARTMENT, scope.department())
                : sums(dimension, code);
    }

    private Compared<Measures> sums(Dimension dimension, String code) {
        return days.days()
                .map(compared ->
                        sums.getOrDefault(new Cell(compared, dimension, code), Measures.ZERO));
    }

    /// The codes under which any ticket or call is counted, sorted. Leaves out rollup rows that
    /// went back to zero, because a rebuild doesn't write them.
    public List<String> codes(Dimension dimension) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().dimension() == dimension)
                .filter(sum ->
                        sum.getValue().of(Measure.TICKETS) + sum.getValue().of(Measure.CALLS) != 0)
                .map(sum -> sum.getKey().code())
                .distinct()
                .sorted()
                .toList();
    }
}

package io.openhotline.reporting.report.domain;

import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.fact.domain.Measures;
import java.util.List;
import java.util.Map;

/// Everything that a report is made of: the sums of three months by dimension and code.
public record Figures(Map<Cell, Measures> sums) {
    public Figures {
        sums = Map.copyOf(sums);
    }

    public Measures of(Period period, Dimension dimension, String code) {
        return sums.getOrDefault(new Cell(period, dimension, code), Measures.ZERO);
    }

    /// The codes under which any ticket is counted, sorted. A rollup row that went back to zero is
    /// none, or a rebuild would give another report.
    public List<String> codes(Dimension dimension) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().dimension() == dimension)
                .filter(sum -> sum.getValue().tickets() != 0)
                .map(sum -> sum.getKey().code())
                .distinct()
                .sorted()
                .toList();
    }
}

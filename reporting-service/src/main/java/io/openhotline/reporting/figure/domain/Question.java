package io.openhotline.reporting.figure.domain;

import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.domain.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds a request for figures: the days, the axes of the lines, and one code for each filter.
/// `department` is the only one whose tickets count, null for all of them.
public record Question(
        Span days, List<Axis> by, Map<Axis, String> filters, @Nullable String department) {
    public Question {
        by = List.copyOf(by);
        var sorted = new EnumMap<Axis, String>(Axis.class);
        sorted.putAll(filters);
        filters = Map.copyOf(sorted);
    }

    /// Returns the dimensions that the rows must have.
    public Set<Dimension> dimensions() {
        var dimensions = EnumSet.noneOf(Dimension.class);
        by.forEach(axis -> dimensions.add(axis.dimension()));
        filters.keySet().forEach(axis -> dimensions.add(axis.dimension()));
        if (department != null) {
            dimensions.add(Dimension.DEPARTMENT);
        }
        return dimensions;
    }

    /// Returns the rows that answer it; empty for more than two dimensions.
    public Optional<Breakdown> breakdown() {
        List<Dimension> dimensions = List.copyOf(dimensions());
        return switch (dimensions.size()) {
            case 0 -> Optional.of(Breakdown.of(Dimension.TOTAL));
            case 1 -> Optional.of(Breakdown.of(dimensions.getFirst()));
            case 2 -> Optional.of(Breakdown.of(dimensions.getFirst(), dimensions.getLast()));
            default -> Optional.empty();
        };
    }
}

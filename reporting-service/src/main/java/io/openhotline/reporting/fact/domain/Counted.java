package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A ticket or a call as statistics count it.
public interface Counted {
    /// The day under which it is counted.
    LocalDate day();

    /// Returns its code in a dimension; empty if the dimension doesn't count it.
    Optional<String> code(Dimension dimension);

    Measures measures();

    /// How long its steps took, in seconds; a step that isn't done is missing.
    Map<Timing, Long> times();

    /// Returns what is counted of it under codes of its own.
    default List<Counted> parts() {
        return List.of();
    }

    /// Returns the rollup rows that count it by one dimension.
    default List<RollupKey> keys() {
        return keys(Breakdown.singles());
    }

    /// Returns the rollup rows that count it, of those that are kept.
    default List<RollupKey> keys(Collection<Breakdown> kept) {
        return kept.stream()
                .flatMap(by -> code(by).map(code -> new RollupKey(day(), by, code)).stream())
                .toList();
    }

    private Optional<String> code(Breakdown by) {
        Dimension second = by.second();
        Optional<String> one = code(by.first());
        return second == null
                ? one
                : one.flatMap(it -> code(second).map(other -> it + Breakdown.SEPARATOR + other));
    }
}

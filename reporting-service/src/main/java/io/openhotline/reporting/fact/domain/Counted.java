package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A ticket or a call as statistics count it.
public interface Counted {
    /// The day under which it is counted.
    LocalDate day();

    /// Returns its codes in a dimension; none if the dimension doesn't count it, and several only
    /// for what may have many, such as the answers of a questionnaire.
    List<String> codes(Dimension dimension);

    Measures measures();

    /// How long its steps took, in seconds; a step that isn't done is missing.
    Map<Timing, Long> times();

    /// Returns its parts that are counted under other codes, such as the record of a department.
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
                .flatMap(by -> codes(by).map(code -> new RollupKey(day(), by, code)))
                .toList();
    }

    private Stream<String> codes(Breakdown by) {
        Dimension second = by.second();
        Stream<String> one = codes(by.first()).stream();
        return second == null
                ? one
                : one.flatMap(it ->
                        codes(second).stream().map(other -> it + Breakdown.SEPARATOR + other));
    }
}

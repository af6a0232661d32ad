package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Counts of a ticket in one dimension alone: the warnings and appeals on the record of a
/// department (T11), or the named clocks of one name.
record Part(LocalDate day, Dimension of, String code, Measures measures) implements Counted {

    @Override
    public List<String> codes(Dimension dimension) {
        return dimension == of ? List.of(code) : List.of();
    }

    @Override
    public Map<Timing, Long> times() {
        return Map.of();
    }
}

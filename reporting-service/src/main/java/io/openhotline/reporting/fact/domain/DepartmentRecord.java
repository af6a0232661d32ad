package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Dimension;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The warnings and appeals of a ticket that are on the record of one department (T11).
record DepartmentRecord(LocalDate day, String department, Measures measures) implements Counted {

    @Override
    public Optional<String> code(Dimension dimension) {
        return dimension == Dimension.RECORD ? Optional.of(department) : Optional.empty();
    }

    @Override
    public Map<Timing, Long> times() {
        return Map.of();
    }
}

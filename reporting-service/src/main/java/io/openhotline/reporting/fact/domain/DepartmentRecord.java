package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The warnings and appeals of a ticket that are on the record of one department (T11).
record DepartmentRecord(LocalDate day, String department, Measures measures) implements Counted {

    @Override
    public List<String> codes(Dimension dimension) {
        return dimension == Dimension.RECORD ? List.of(department) : List.of();
    }

    @Override
    public Map<Timing, Long> times() {
        return Map.of();
    }
}

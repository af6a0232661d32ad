package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Rollup;
import jakarta.enterprise.context.ApplicationScoped;

/// Adds what has changed to the rollups and their times, always in this order, so that two writers
/// can't block each other.
@ApplicationScoped
class RollupService {
    private final RollupRepository rollups;
    private final TimesRepository times;

    RollupService(RollupRepository rollups, TimesRepository times) {
        this.rollups = rollups;
        this.times = times;
    }

    void add(int generation, Rollup changed) {
        rollups.add(generation, changed.changes());
        times.add(generation, changed.times());
    }
}

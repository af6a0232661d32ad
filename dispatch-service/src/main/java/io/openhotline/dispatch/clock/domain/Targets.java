package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.Target;
import java.time.Instant;
import java.util.SortedSet;

/// Holds the targets of a route: one to accept the work order and one to resolve it.
public record Targets(Target accept, Target resolve) {

    public Deadlines from(Instant start) {
        return new Deadlines(accept.from(start), resolve.from(start));
    }

    /// Returns the years up to the later deadline whose holidays a calendar doesn't know.
    public SortedSet<Integer> uncoveredYears(Instant start) {
        SortedSet<Integer> years = accept.uncoveredYears(start);
        years.addAll(resolve.uncoveredYears(start));
        return years;
    }
}

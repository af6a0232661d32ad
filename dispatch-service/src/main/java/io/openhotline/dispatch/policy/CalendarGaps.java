package io.openhotline.dispatch.policy;

import io.openhotline.platform.pack.PackScoped;
import java.time.Clock;
import java.util.SortedMap;
import java.util.SortedSet;

/// Finds the years that deadlines reach and whose holidays a calendar doesn't know.
@PackScoped
class CalendarGaps {
    private final DispatchPolicy policy;
    private final Clock clock;

    CalendarGaps(DispatchPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /// Returns the years by the name of the calendar.
    SortedMap<String, SortedSet<Integer>> now() {
        return policy.uncoveredYears(clock.instant());
    }
}

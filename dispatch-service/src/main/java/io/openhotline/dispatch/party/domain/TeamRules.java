package io.openhotline.dispatch.party.domain;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Holds what a pack says about co-handlers: the time for their part, and whether the lead may
/// complete a work order while one of them is not done.
public record TeamRules(Target within, boolean leadMayComplete, Set<String> departments) {
    public TeamRules {
        departments = Set.copyOf(departments);
    }

    public Clocks clocks(Instant at) {
        var rule =
                new ClockRule(
                        CoHandling.CLOCK, ClockStart.ISSUED, ClockStop.COMPLETED, within, false);
        return Clocks.assigned(List.of(rule), at, at);
    }
}

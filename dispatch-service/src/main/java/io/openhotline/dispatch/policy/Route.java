package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.platform.condition.Condition;
import java.util.List;

/// Represents a route; if the file gives no condition, `when` is `true`.
public record Route(
        String name,
        Condition when,
        Department department,
        Targets targets,
        List<ClockRule> clocks) {
    public Route {
        clocks = List.copyOf(clocks);
    }

    boolean catchesEverything() {
        return when.constant().orElse(false);
    }

    boolean catchesNothing() {
        return !when.constant().orElse(true);
    }
}

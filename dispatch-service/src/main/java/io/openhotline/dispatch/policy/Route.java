package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.condition.Condition;
import io.openhotline.dispatch.deadline.domain.Targets;

/// Represents a route; if the file gives no condition, `when` is `true`.
public record Route(String name, Condition when, Department department, Targets targets) {

    boolean catchesEverything() {
        return when.constant().orElse(false);
    }

    boolean catchesNothing() {
        return !when.constant().orElse(true);
    }
}

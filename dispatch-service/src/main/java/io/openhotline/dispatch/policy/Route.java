package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.condition.Condition;
import io.openhotline.dispatch.deadline.domain.Targets;

/// One route. A route without a condition in the file has the condition `true`.
public record Route(String name, Condition when, Department department, Targets targets) {

    boolean catchesEverything() {
        return when.constant().orElse(false);
    }

    boolean catchesNothing() {
        return !when.constant().orElse(true);
    }
}

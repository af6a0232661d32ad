package io.openhotline.dispatch.ladder.domain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes a step of a ladder. `at` is counted time from the end of the clock, negative before
/// it; `queue` is the desk's queue to which the work order moves, null if it stays.
public record Step(
        Duration at, List<Audience> audience, boolean raisesSeverity, @Nullable String queue) {
    public Step {
        audience = List.copyOf(audience);
        if (audience.isEmpty() && !raisesSeverity && queue == null) {
            throw new IllegalArgumentException("a step tells somebody, or changes something");
        }
    }

    static Step remind(Duration at, Audience... audience) {
        return new Step(at, List.of(audience), false, null);
    }
}

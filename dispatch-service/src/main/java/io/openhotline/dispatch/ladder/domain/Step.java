package io.openhotline.dispatch.ladder.domain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes a step of a ladder. `at` is counted time from the end of the clock, negative before
/// it; `queue` is the desk's queue to which the work order moves, null if it stays.
public record Step(
        Duration at, List<Audience> audience, boolean raisesSeverity, @Nullable String queue) {
    /// The end of a clock whose ladder says nothing about it. It is only recorded.
    static final Step SILENT_END = new Step(Duration.ZERO, List.of(), false, null);

    public Step {
        audience = List.copyOf(audience);
    }

    static Step remind(Duration at, Audience... audience) {
        return new Step(at, List.of(audience), false, null);
    }

    /// Whether it tells nobody and changes nothing.
    public boolean isSilent() {
        return audience.isEmpty() && !raisesSeverity && queue == null;
    }
}

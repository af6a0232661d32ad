package io.openhotline.intake.task.domain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes a step of a ladder: `at` is counted time after the end of the clock, `audience` names
/// who has to know, and `queue` where the task goes, null if it stays.
public record LadderStep(Duration at, List<String> audience, @Nullable String queue) {
    public static final LadderStep AT_END = new LadderStep(Duration.ZERO, List.of(), null);

    public LadderStep {
        audience = List.copyOf(audience);
    }
}

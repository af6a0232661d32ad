package io.openhotline.reporting.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says within how many seconds a call is to be answered while an agent is free: 15 by T2. A change
/// needs a rebuild.
public record CallPolicy(@Min(1) @Max(600) @Nullable Integer answerWithinSeconds) {
    static final CallPolicy DEFAULT = new CallPolicy(null);

    public Duration answerWithin() {
        return Duration.ofSeconds(Objects.requireNonNullElse(answerWithinSeconds, 15));
    }
}

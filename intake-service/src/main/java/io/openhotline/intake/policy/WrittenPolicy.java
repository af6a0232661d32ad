package io.openhotline.intake.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says how long before its end the system refers a written matter to the senior agents that nobody
/// has entered (T6).
public record WrittenPolicy(@Min(0) @Max(10_080) @Nullable Integer referBeforeMinutes) {
    static final WrittenPolicy DEFAULT = new WrittenPolicy(null);

    private static final int RESERVE = 15;

    public Instant referAt(Instant dueAt) {
        return dueAt.minus(
                Duration.ofMinutes(Objects.requireNonNullElse(referBeforeMinutes, RESERVE)));
    }
}

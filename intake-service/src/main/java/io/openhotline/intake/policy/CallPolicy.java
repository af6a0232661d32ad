package io.openhotline.intake.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says what is promised to callers: seconds to the answer (15 in T2), minutes to the call-back of
/// a missed call and to the next attempt, how often somebody tries to reach the customer, and
/// minutes in which a voice message becomes a ticket (T7).
public record CallPolicy(
        @Min(1) @Max(600) @Nullable Integer answerWithinSeconds,
        @Min(1) @Max(10_080) @Nullable Integer callBackWithinMinutes,
        @Min(1) @Max(20) @Nullable Integer callBackAttempts,
        @Min(1) @Max(10_080) @Nullable Integer retryAfterMinutes,
        @Min(1) @Max(10_080) @Nullable Integer extractWithinMinutes) {
    static final CallPolicy DEFAULT = new CallPolicy(null, null, null, null, null);

    public Duration answerWithin() {
        return Duration.ofSeconds(Objects.requireNonNullElse(answerWithinSeconds, 15));
    }

    public Duration callBackWithin() {
        return Duration.ofMinutes(Objects.requireNonNullElse(callBackWithinMinutes, 30));
    }

    public int attempts() {
        return Objects.requireNonNullElse(callBackAttempts, 3);
    }

    public Duration retryAfter() {
        return Duration.ofMinutes(Objects.requireNonNullElse(retryAfterMinutes, 60));
    }

    public Duration extractWithin() {
        return Duration.ofMinutes(Objects.requireNonNullElse(extractWithinMinutes, 120));
    }
}

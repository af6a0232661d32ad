package io.openhotline.followup.policy;

import io.openhotline.followup.way.domain.Way;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Defines how and when customers are asked.
///
/// @param ways the order of ways; by default calls only
/// @param hours the calendar in whose time customers are called, visited and written to; outside of
///   it are quiet hours
/// @param dueBy the calendar that counts due times and the steps of the ladder
/// @param writeBack when given, due times count from the write-back of the department; until that
///   is known, from the latest time for it, which is this long after the handling (C5)
/// @param pause between a miss and the next attempt
public record AskingPolicy(
        @Nullable @Size(min = 1, max = 5) List<@NotNull @Valid WayRule> ways,
        @Nullable String hours,
        @Nullable String dueBy,
        @Nullable Duration writeBack,
        Duration pause,
        @Nullable @Valid Cap cap) {

    static final AskingPolicy DEFAULT =
            new AskingPolicy(null, null, null, null, Duration.ZERO, null);

    /// Limits the surveys of a customer to `surveys` in the time `within`, except for strata with
    /// the rate 1.
    public record Cap(@Min(1) @Max(100) int surveys, @NotNull Duration within) {}

    List<WayRule> order() {
        return ways == null ? List.of(new WayRule(Way.PHONE, null, null)) : ways;
    }

    public AskingPolicy {
        ways = ways == null ? null : List.copyOf(ways);
        pause = Objects.requireNonNullElse(pause, Duration.ZERO);
    }
}

package io.openhotline.followup.policy;

import io.openhotline.followup.way.domain.Way;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Defines one way of an order of ways. The next one takes over after `attempts` misses, by default
/// those of the pack, or after the time `within`; a survey link needs that time.
public record WayRule(
        @NotNull Way way, @Nullable @Min(1) @Max(20) Integer attempts, @Nullable Duration within) {}

package io.openhotline.intake.policy;

import io.openhotline.contracts.Audience;
import io.openhotline.platform.deadline.LimitDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says how long a kind of task may take, which queue gets it, and who has to know when it is
/// overdue. A part that is null is the one of the kind.
public record TaskPolicy(
        @Nullable LimitDocument within,
        @Nullable String calendar,
        @Nullable String queue,
        @Nullable List<@NotNull @Valid Step> ladder) {

    /// Describes a step: `at` is counted time after the end of the clock, `queue` where the task
    /// goes then.
    public record Step(
            @NotNull Duration at, @Nullable List<@NotNull Audience> tell, @Nullable String queue) {}
}

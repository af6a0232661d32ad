package io.openhotline.followup.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;

/// Defines a step that an overdue follow-up reaches at the time `after` its due time; rules for
/// notifications read its code.
public record LadderStep(
        @NotNull @Pattern(regexp = Question.CODE) String code, @NotNull Duration after) {}

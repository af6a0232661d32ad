package io.openhotline.dispatch.ladder;

import io.openhotline.dispatch.ladder.domain.PlannedStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Represents a row of the table `ladder_step`; `raisedAt` is null until its moment has come, and
/// `withdrawnAt` until it turns out that the department had replied in time.
record LadderStep(
        long id,
        LadderSubject subject,
        PlannedStep planned,
        @Nullable Instant raisedAt,
        @Nullable Instant withdrawnAt) {}

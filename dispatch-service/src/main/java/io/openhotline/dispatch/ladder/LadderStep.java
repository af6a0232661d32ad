package io.openhotline.dispatch.ladder;

import io.openhotline.dispatch.ladder.domain.PlannedStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Represents a row of the table `ladder_step`; `raisedAt` is null until its moment has come.
record LadderStep(
        long id, LadderSubject subject, PlannedStep planned, @Nullable Instant raisedAt) {}

package io.openhotline.intake.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes a task to open. `reference` is what it is about: there is one open task of a kind for
/// it. Without a queue it has that of its kind; `assignee` is a staff number; without `dueAt` it
/// has no clock (see [TaskClock]).
public record NewTask(
        TaskKind kind,
        @Nullable UUID ticket,
        UUID reference,
        @Nullable String queue,
        @Nullable String assignee,
        Instant openedAt,
        @Nullable Instant dueAt) {}

package io.openhotline.intake.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows how many tasks of a kind a queue has.
@Schema(
        name = "TaskCounter",
        description = "How many tasks of a kind a queue has",
        requiredProperties = {"kind", "queue", "open", "overdue"})
record TaskCounterView(
        TaskKind kind,
        @Schema(examples = "supervisors") String queue,
        @Schema(description = "Open ones, those with an assignee too", minimum = "0") long open,
        @Schema(description = "Overdue ones among them", minimum = "0") long overdue) {}

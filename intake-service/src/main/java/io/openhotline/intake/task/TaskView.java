package io.openhotline.intake.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a task of the desk.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Task",
        description = "Something that waits for a person of the desk",
        requiredProperties = {"id", "kind", "reference", "queue", "openedAt", "overdue"})
record TaskView(
        UUID id,
        TaskKind kind,
        @Schema(description = "What it is about: the id of the question, the letter, the handover")
                UUID reference,
        @Nullable UUID ticket,
        @Schema(description = "Number of the ticket", examples = "2026-0000123-6")
                @Nullable String number,
        @Schema(description = "Code of the queue", examples = "supervisors") String queue,
        @Schema(description = "Staff number of who has it; left out while it waits in the queue")
                @Nullable String assignee,
        Instant openedAt,
        @Schema(description = "End of its clock; left out if it has none") @Nullable Instant dueAt,
        @Schema(description = "Whether its clock is over, as the ladder has seen") boolean overdue,
        @Schema(description = "Of a call-back or voice message: the switchboard's id of the call")
                @Nullable String call) {}

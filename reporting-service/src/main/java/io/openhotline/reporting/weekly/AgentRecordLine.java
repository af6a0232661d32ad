package io.openhotline.reporting.weekly;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The record of one agent in the list of a sheet.
@Schema(
        name = "AgentRecordLine",
        description = "The record of one agent, with the signature of the head of the desk",
        requiredProperties = {"id", "agent", "tickets", "calls", "signedBy", "signedAt"})
record AgentRecordLine(
        UUID id,
        @Schema(description = "The staff number", examples = "1001") String agent,
        @Schema(minimum = "0", description = "Tickets that the agent filed") int tickets,
        @Schema(minimum = "0", description = "Calls that the agent answered first") int calls,
        @Schema(nullable = true) @Nullable String signedBy,
        @Schema(description = "Null until it is signed", nullable = true)
                @Nullable Instant signedAt) {}

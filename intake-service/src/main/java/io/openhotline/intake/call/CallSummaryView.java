package io.openhotline.intake.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.call.domain.Direction;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a call in a list.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CallSummary",
        description = "A call in a list",
        requiredProperties = {"call", "direction", "status", "startedAt", "voiceMessage"})
record CallSummaryView(
        @Schema(description = "The switchboard's id of the call") String call,
        Direction direction,
        CallStatus status,
        @Schema(description = "Masked", examples = "138****1234") @Nullable String phone,
        @Nullable String queue,
        @Nullable String agent,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        boolean voiceMessage,
        @Schema(description = "Of a voice message: a ticket by then (T7)") @Nullable Instant dueAt,
        @Schema(description = "Of a voice message: staff number of who has taken it")
                @Nullable String takenBy) {}

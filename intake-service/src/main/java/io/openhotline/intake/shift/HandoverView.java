package io.openhotline.intake.shift;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.shift.domain.HandoverStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a handover with the decision of the successor.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Handover",
        description = "A shift handed over in writing",
        requiredProperties = {
            "id",
            "predecessor",
            "successor",
            "writtenBy",
            "status",
            "handedAt",
            "tickets"
        })
record HandoverView(
        UUID id,
        @Schema(description = "Staff number", examples = "1001") String predecessor,
        @Schema(description = "Staff number", examples = "1002") String successor,
        @Schema(description = "Staff number of who wrote it", examples = "1001") String writtenBy,
        HandoverStatus status,
        @Nullable String note,
        Instant handedAt,
        List<HandoverLine> tickets,
        @Nullable Instant decidedAt,
        @Schema(description = "Staff number", examples = "1002") @Nullable String decidedBy,
        @Schema(description = "What the successor wrote, or why it is withdrawn")
                @Nullable String decisionNote) {

    static HandoverView of(HandoverEntity row) {
        return new HandoverView(
                row.id,
                row.predecessor,
                row.successor,
                row.writtenBy,
                row.status,
                row.note,
                row.handedAt,
                row.tickets,
                row.decidedAt,
                row.decidedBy,
                row.decisionNote);
    }
}

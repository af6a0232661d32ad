package io.openhotline.intake.shift;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Represents one ticket of a handover, in the column `desk_handover.tickets` and in the API.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "HandoverTicket",
        description = "A ticket of a handover",
        requiredProperties = {"ticket", "number", "note"})
record HandoverLine(
        UUID ticket,
        @Schema(examples = "2026-0000123-6") String number,
        @Schema(description = "How it stands, and what is to be done") String note,
        @Schema(description = "Why the successor doesn't take it") @Nullable String disputed,
        @Schema(description = "Whether the successor tracks it since then")
                @Nullable Boolean passed) {

    HandoverLine decided(@Nullable String why, boolean moved) {
        return new HandoverLine(ticket, number, note, why, moved);
    }
}

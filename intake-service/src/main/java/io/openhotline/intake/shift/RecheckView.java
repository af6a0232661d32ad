package io.openhotline.intake.shift;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows a check of the outcome of a ticket.
@Schema(
        name = "Recheck",
        description = "Somebody checked the outcome again",
        requiredProperties = {"id", "confirmed", "note", "checkedBy", "checkedAt"})
record RecheckView(
        UUID id,
        @Schema(description = "Whether the matter is solved as the department says")
                boolean confirmed,
        String note,
        @Schema(description = "Staff number", examples = "1001") String checkedBy,
        Instant checkedAt) {

    static RecheckView of(RecheckEntity row) {
        return new RecheckView(row.id, row.confirmed, row.note, row.checkedBy, row.checkedAt);
    }
}

package io.openhotline.intake.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows what an inspector sent back to the desk, and how the desk settled it.
@Schema(
        name = "SentBack",
        description = "What an inspector sent back to the desk about a ticket (T14)",
        requiredProperties = {"inspection", "text", "by", "at"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SentBackView(
        @Schema(description = "Id of the inspection") UUID inspection,
        @Schema(description = "What the desk must do") String text,
        @Schema(description = "Staff number of the inspector", examples = "3001") String by,
        Instant at,
        @Schema(description = "What the desk did; once it is settled") @Nullable String settlement,
        @Schema(description = "Staff number of who settled it", examples = "1101")
                @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /// Documents the shape of the list.
    @Schema(
            name = "SentBackList",
            description = "What inspectors sent back about a ticket",
            requiredProperties = "items")
    record SentBackList(List<SentBackView> items) {}
}

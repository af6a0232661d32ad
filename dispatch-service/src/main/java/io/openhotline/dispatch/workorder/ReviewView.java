package io.openhotline.dispatch.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.dispatch.workorder.domain.Review;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows what waits for a second person.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Review",
        description = "What waits for a second person. A value that isn't known is left out.",
        requiredProperties = {
            "id",
            "kind",
            "workOrderId",
            "number",
            "ticketId",
            "department",
            "urgent",
            "author",
            "requestedAt"
        })
record ReviewView(
        UUID id,
        Review.Kind kind,
        UUID workOrderId,
        @Schema(description = "Number of the work order", examples = "2026-0000123-6/1")
                String number,
        UUID ticketId,
        @Schema(description = "Code of the department that it is for", examples = "engineering")
                String department,
        @Schema(description = "Urgent (加急): release it at once") boolean urgent,
        @Schema(description = "Who made it, as `role:id`", examples = "agent:1001") String author,
        @Schema(
                        description =
                                "The masked text of a chase order or recall, or the warning of a"
                                        + " second dispatch")
                @Nullable String text,
        Instant requestedAt,
        @Schema(
                        description =
                                "The end of the first clock that its release stops (T8); left out if"
                                        + " the pack has none")
                @Nullable Instant releaseBy) {

    static ReviewView of(ReviewEntity row, WorkOrderEntity order, @Nullable Instant releaseBy) {
        return new ReviewView(
                row.id,
                row.kind,
                row.workOrderId,
                order.number,
                row.ticketId,
                order.department,
                order.urgent,
                row.author,
                TaskMask.text(row.text),
                row.requestedAt,
                releaseBy);
    }
}

package io.openhotline.dispatch.workorder;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the result of a request to chase many work orders.
@Schema(
        name = "Chases",
        description = "Which work orders were chased, and which were not",
        requiredProperties = {"chased", "notChased"})
record ChasesView(
        @Schema(description = "In the order of the request") List<UUID> chased,
        @Schema(description = "In the order of the request") List<NotChased> notChased) {
    /// A work order that was not chased.
    @Schema(
            name = "NotChased",
            description = "A work order that was not chased",
            requiredProperties = {"workOrder", "reason"})
    record NotChased(
            UUID workOrder,
            @Schema(
                            description =
                                    "`chased-since`, or as the type of the problem of `POST"
                                            + " /workorders/{id}/chase`",
                            examples = "already-completed")
                    String reason) {}
}

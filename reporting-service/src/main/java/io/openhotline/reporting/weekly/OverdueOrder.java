package io.openhotline.reporting.weekly;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A work order whose department has let its deadline pass.
@Schema(
        name = "OverdueOrder",
        description = "A work order whose department has let its deadline pass",
        requiredProperties = {
            "workOrder",
            "ticket",
            "number",
            "department",
            "category",
            "dueAt",
            "chases"
        })
record OverdueOrder(
        @Schema(description = "The id under which dispatch chases it", nullable = true)
                @Nullable UUID workOrder,
        UUID ticket,
        @Schema(description = "The number of the ticket", nullable = true) @Nullable String number,
        @Schema(examples = "engineering") String department,
        @Schema(examples = "leak") String category,
        @Schema(description = "The deadline that has passed") Instant dueAt,
        @Schema(minimum = "0", description = "How often the ticket's orders were chased before")
                long chases) {}

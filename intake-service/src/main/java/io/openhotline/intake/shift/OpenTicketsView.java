package io.openhotline.intake.shift;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows how many open tickets a person tracks.
@Schema(
        name = "OpenTickets",
        description = "How many open tickets a person tracks",
        requiredProperties = {"person", "open", "more", "oldestReceivedAt"})
record OpenTicketsView(
        @Schema(description = "Staff number", examples = "1001") String person,
        @Schema(description = "Number of open tickets, at most 100", minimum = "1", maximum = "100")
                int open,
        @Schema(description = "Whether there are more than 100") boolean more,
        Instant oldestReceivedAt) {}

package io.openhotline.reporting.delivery;

import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The fate of a mail, without its text.
@Schema(
        name = "Delivery",
        description = "A mail that brings a published report to one receiver, and its fate",
        requiredProperties = {
            "id",
            "receiver",
            "state",
            "attempts",
            "queuedAt",
            "nextAt",
            "settledAt",
            "fault"
        })
public record DeliveryView(
        UUID id,
        @Schema(description = "The address; masked for some roles", examples = "office@example.com")
                String receiver,
        DeliveryState state,
        @Schema(minimum = "0", description = "Number of attempts") int attempts,
        Instant queuedAt,
        @Schema(description = "Time of the next attempt, while it is queued", nullable = true)
                @Nullable Instant nextAt,
        @Schema(description = "When it was sent or given up", nullable = true)
                @Nullable Instant settledAt,
        @Schema(description = "What the mail server said last", maxLength = 500, nullable = true)
                @Nullable String fault) {
    static DeliveryView of(DeliveryEntity row, boolean clear) {
        return new DeliveryView(
                row.id,
                clear ? row.receiver : Masking.text(row.receiver),
                row.state,
                row.attempts,
                row.queuedAt,
                row.state == DeliveryState.QUEUED ? row.nextAt : null,
                row.settledAt,
                row.fault == null ? null : Masking.text(row.fault));
    }
}

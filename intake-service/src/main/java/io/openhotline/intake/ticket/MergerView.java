package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.TicketStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the ticket that goes on, so that the customer of a merged one knows how the matter stands.
@Schema(
        name = "TicketMerger",
        description = "The ticket that goes on for this one",
        requiredProperties = {"into", "number", "status", "mergedAt"})
record MergerView(
        UUID into,
        @Schema(examples = "2026-0000124-4") String number,
        @Schema(description = "Status of the ticket that goes on") TicketStatus status,
        Instant mergedAt) {

    /// Returns null for a ticket that is not merged.
    ///
    /// @param kept the ticket that goes on
    static @Nullable MergerView of(TicketEntity row, @Nullable TicketEntity kept) {
        return kept == null || row.mergedAt == null
                ? null
                : new MergerView(kept.id, kept.number, kept.status, row.mergedAt);
    }
}

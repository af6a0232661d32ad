package io.openhotline.intake.filing;

import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.TicketStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Confirms a filing to the client.
@Schema(
        name = "TicketReceipt",
        description = "A ticket just filed",
        requiredProperties = {"id", "number", "status", "receivedAt", "links"})
record Receipt(
        UUID id,
        @Schema(description = "For people", examples = "2026-0000123-6") String number,
        TicketStatus status,
        Instant receivedAt,
        TicketLinks links) {}

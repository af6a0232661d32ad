package io.openhotline.intake.reopening;

import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.TicketStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names the ticket in which the matter goes on.
@Schema(
        name = "ReopenedTicket",
        description = "The ticket in which the matter goes on",
        requiredProperties = {"id", "number", "status", "links"})
record ReopeningView(
        UUID id,
        @Schema(description = "For people", examples = "2026-0000123-6") String number,
        TicketStatus status,
        @Schema(description = "Id of the old ticket, if this one is new") @Nullable UUID continues,
        TicketLinks links) {}

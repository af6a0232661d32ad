package io.openhotline.intake.ticket;

import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the incident of a ticket, so that its customer is told at once.
@Schema(
        name = "TicketIncident",
        description = "The incident that the ticket has joined",
        requiredProperties = {"id", "name", "isOver", "text"})
public record IncidentPartView(
        UUID id,
        String name,
        @Schema(description = "Whether the incident is closed, or about to be") boolean isOver,
        @Schema(description = "What callers are told") LocalText text,
        @Schema(description = "The latest progress of the department") @Nullable String progress,
        @Schema(description = "Area that is without water, power or service")
                @Nullable String affectedArea,
        @Schema(description = "When the department expects the end")
                @Nullable Instant expectedCompletion,
        @Schema(description = "The one answer for all, once the incident is over")
                @Nullable LocalText answer) {}

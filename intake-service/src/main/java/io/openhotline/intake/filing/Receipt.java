package io.openhotline.intake.filing;

import io.openhotline.intake.ticket.IncidentPartView;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Confirms a filing to the client.
@Schema(
        name = "TicketReceipt",
        description = "A ticket just filed",
        requiredProperties = {
            "id",
            "number",
            "status",
            "receivedAt",
            "filedAt",
            "warnings",
            "links"
        })
record Receipt(
        UUID id,
        @Schema(description = "For people", examples = "2026-0000123-6") String number,
        TicketStatus status,
        @Schema(description = "Time of receipt, from which deadlines count") Instant receivedAt,
        @Schema(description = "Time when it was filed") Instant filedAt,
        @Schema(
                        description =
                                "Doubtful fields; the ticket is filed. Rules: `clock-differs` (taken at our"
                                        + " time), `coordinates-zero`, `coordinates-swapped`,"
                                        + " `outside-service-area`")
                List<FieldError> warnings,
        TicketLinks links,
        @Schema(description = "The unfinished complaint that this one repeats (T3)")
                @Nullable UUID repeatOf,
        @Schema(
                        description =
                                "With the number, the way to follow a ticket that was filed anonymously"
                                        + " (`POST /tickets/follow`); given once",
                        examples = "7KQX2MPA9HTW")
                @Nullable String followCode,
        @Schema(
                        description =
                                "The incident that the ticket joined by its rule; its text is for the"
                                        + " caller")
                @Nullable IncidentPartView incident) {}

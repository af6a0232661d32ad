package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentStatus;
import io.openhotline.intake.ticket.IncidentPartView;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a whole incident.
@Schema(
        name = "Incident",
        description = "A matter that many customers report",
        requiredProperties = {
            "id",
            "name",
            "status",
            "lead",
            "text",
            "tickets",
            "callers",
            "openedBy",
            "openedAt"
        })
record IncidentView(
        UUID id,
        String name,
        IncidentStatus status,
        LeadView lead,
        @Schema(description = "What callers are told") LocalText text,
        @Schema(description = "Which reports join at filing; without it, none")
                @Nullable RulePart rule,
        @Schema(minimum = "0", description = "Tickets that joined and did not leave") int tickets,
        @Schema(minimum = "1", description = "Different customers, with the one of the lead")
                int callers,
        @Schema(description = "The latest progress of the department") @Nullable String progress,
        @Nullable String affectedArea,
        @Nullable Instant expectedCompletion,
        @Schema(description = "Actor who opened it, as role:id") String openedBy,
        Instant openedAt,
        @Schema(description = "The one answer for all") @Nullable LocalText answer,
        @Schema(description = "Actor who closed it, as role:id") @Nullable String closedBy,
        @Schema(description = "Time of the answer") @Nullable Instant answeredAt,
        @Schema(description = "When the last ticket was closed") @Nullable Instant closedAt) {

    @Schema(
            name = "IncidentLead",
            description = "The ticket whose work order is that of all",
            requiredProperties = {"id", "number", "status", "self"})
    record LeadView(
            UUID id,
            @Schema(examples = "2026-0000124-4") String number,
            TicketStatus status,
            @Schema(description = "Path of the whole ticket") String self) {}

    static IncidentView of(IncidentEntity row, TicketStatus lead, IncidentPartView part) {
        return new IncidentView(
                row.id,
                row.name,
                row.status,
                new LeadView(row.leadId, row.leadNumber, lead, TicketLinks.of(row.leadId).self()),
                part.text(),
                RulePart.of(row.rule),
                row.tickets,
                row.callers,
                part.progress(),
                part.affectedArea(),
                part.expectedCompletion(),
                row.openedBy,
                row.openedAt,
                part.answer(),
                row.closedBy,
                row.answeredAt,
                row.closedAt);
    }
}

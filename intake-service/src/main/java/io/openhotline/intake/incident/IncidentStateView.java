package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows an incident after a command.
@Schema(
        name = "IncidentState",
        description = "State of the incident after a command",
        requiredProperties = {"id", "status", "tickets", "callers", "self"})
record IncidentStateView(
        UUID id,
        IncidentStatus status,
        @Schema(minimum = "0", description = "Tickets that joined and did not leave") int tickets,
        @Schema(minimum = "1", description = "Different customers, with the one of the lead")
                int callers,
        @Schema(description = "Path of the whole incident") String self) {

    static IncidentStateView of(IncidentEntity row) {
        return new IncidentStateView(
                row.id, row.status, row.tickets, row.callers, "/incidents/" + row.id);
    }
}

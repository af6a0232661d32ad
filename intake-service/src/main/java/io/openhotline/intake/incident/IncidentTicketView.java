package io.openhotline.intake.incident;

import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows a ticket in the list of its incident, without contact data.
@Schema(
        name = "TicketOfIncident",
        requiredProperties = {"id", "number", "status", "receivedAt", "self"})
record IncidentTicketView(
        UUID id,
        @Schema(examples = "2026-0000123-6") String number,
        TicketStatus status,
        Instant receivedAt,
        @Schema(description = "Path of the whole ticket") String self) {

    static IncidentTicketView read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new IncidentTicketView(
                id,
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                Database.instant(row, "received_at"),
                TicketLinks.of(id).self());
    }
}

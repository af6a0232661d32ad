package io.openhotline.intake.call;

import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows a ticket of the caller in short.
@Schema(
        name = "CallerTicket",
        description = "A ticket of the caller",
        requiredProperties = {"id", "number", "status", "category", "receivedAt", "self"})
record CallerTicketView(
        UUID id,
        @Schema(examples = "2026-0000123-6") String number,
        TicketStatus status,
        String category,
        Instant receivedAt,
        @Schema(description = "Path of the whole ticket") String self) {

    static CallerTicketView read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new CallerTicketView(
                id,
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                row.getString("category"),
                Database.instant(row, "received_at"),
                TicketLinks.of(id).self());
    }
}

package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentStatus;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows an incident in a list.
@Schema(
        name = "IncidentSummary",
        requiredProperties = {
            "id",
            "name",
            "status",
            "leadNumber",
            "tickets",
            "callers",
            "openedAt",
            "self"
        })
record IncidentSummaryView(
        UUID id,
        String name,
        IncidentStatus status,
        @Schema(examples = "2026-0000124-4") String leadNumber,
        @Schema(minimum = "0") int tickets,
        @Schema(minimum = "1") int callers,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Schema(description = "Path of the whole incident") String self) {

    static IncidentSummaryView read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new IncidentSummaryView(
                id,
                row.getString("name"),
                IncidentStatus.valueOf(row.getString("status")),
                row.getString("lead_number"),
                row.getInt("tickets"),
                row.getInt("callers"),
                Database.instant(row, "opened_at"),
                Database.instantOrNull(row, "closed_at"),
                "/incidents/" + id);
    }
}

package io.openhotline.intake.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.ticket.HolderView;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows an open ticket with who has it, without contact data.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "HeldTicket",
        description = "An open ticket, with who has it and who tracks it",
        requiredProperties = {
            "id",
            "number",
            "status",
            "category",
            "severity",
            "receivedAt",
            "holder",
            "self"
        })
record HeldTicketView(
        UUID id,
        @Schema(examples = "2026-0000123-6") String number,
        TicketStatus status,
        String category,
        Severity severity,
        @Schema(description = "Of the latest work order") @Nullable String department,
        Instant receivedAt,
        HolderView holder,
        @Schema(description = "Path of the whole ticket") String self) {
    static final String COLUMNS =
            "id, number, status, category, severity, department, received_at, desk_level, assignee,"
                    + " tracker";

    /// @param row has [#COLUMNS]
    static HeldTicketView read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new HeldTicketView(
                id,
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                row.getString("category"),
                Severity.valueOf(row.getString("severity")),
                row.getString("department"),
                Database.instant(row, "received_at"),
                HolderView.of(
                        new Holder(
                                Level.valueOf(row.getString("desk_level")),
                                row.getString("assignee"),
                                row.getString("tracker"))),
                TicketLinks.of(id).self());
    }
}

package io.openhotline.intake.related;

import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.Relation;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the tickets with which one is linked or merged.
@Schema(
        name = "LinkedTickets",
        description = "Links in both directions, and what is merged into the ticket",
        requiredProperties = "items")
record LinkView(List<Line> items) {
    @Schema(
            name = "LinkedTicket",
            requiredProperties = {"id", "number", "status", "at", "self"})
    record Line(
            UUID id,
            @Schema(examples = "2026-0000123-6") String number,
            TicketStatus status,
            @Schema(
                            description =
                                    "What the ticket asked for is to the other one; missing where the"
                                            + " other one is merged into it")
                    @Nullable Relation relation,
            @Schema(description = "Actor who linked them, as role:id") @Nullable String by,
            Instant at,
            @Schema(description = "Path of the whole ticket") String self) {

        static Line read(ResultSet row) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            String relation = row.getString("relation");
            return new Line(
                    id,
                    row.getString("number"),
                    TicketStatus.valueOf(row.getString("status")),
                    relation == null ? null : relation(relation, row.getBoolean("outgoing")),
                    row.getString("linked_by"),
                    Database.instant(row, "linked_at"),
                    TicketLinks.of(id).self());
        }

        /// @param outgoing whether the link starts at the ticket asked for
        private static Relation relation(String stored, boolean outgoing) {
            Relation relation = Relation.valueOf(stored);
            return outgoing ? relation : relation.reversed();
        }
    }
}

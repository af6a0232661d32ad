package io.openhotline.intake.customer;

import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows who calls: the records of the directory, earlier tickets, and how satisfied they were.
@Schema(
        name = "CustomerLookup",
        description = "What is known about a telephone or an account",
        requiredProperties = {"customers", "tickets", "satisfaction"})
record LookupView(
        @Schema(description = "Up to 20, masked; several where a telephone is shared")
                List<CustomerView> customers,
        @Schema(description = "The 20 latest tickets, newest first") List<TicketLine> tickets,
        SatisfactionView satisfaction) {
    static final int SHOWN = 20;

    @Schema(
            name = "CustomerTicket",
            requiredProperties = {"id", "number", "status", "category", "receivedAt", "self"})
    record TicketLine(
            UUID id,
            @Schema(examples = "2026-0000123-6") String number,
            TicketStatus status,
            String category,
            Instant receivedAt,
            @Schema(description = "What the last completed follow-up found")
                    @Nullable Boolean satisfied,
            @Schema(description = "Path of the whole ticket") String self) {

        static TicketLine read(ResultSet row) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            return new TicketLine(
                    id,
                    row.getString("number"),
                    TicketStatus.valueOf(row.getString("status")),
                    row.getString("category"),
                    Database.instant(row, "received_at"),
                    row.getObject("satisfied", Boolean.class),
                    TicketLinks.of(id).self());
        }
    }

    @Schema(
            name = "CustomerSatisfaction",
            description = "Of the 100 latest tickets: those with a completed follow-up",
            requiredProperties = {"asked", "satisfied"})
    record SatisfactionView(
            @Schema(minimum = "0", maximum = "100") int asked,
            @Schema(minimum = "0", maximum = "100") int satisfied) {}

    static LookupView of(List<CustomerView> customers, List<TicketLine> tickets) {
        return new LookupView(
                customers,
                tickets.stream().limit(SHOWN).toList(),
                new SatisfactionView(
                        (int) tickets.stream().filter(it -> it.satisfied() != null).count(),
                        (int)
                                tickets.stream()
                                        .filter(it -> Boolean.TRUE.equals(it.satisfied()))
                                        .count()));
    }
}

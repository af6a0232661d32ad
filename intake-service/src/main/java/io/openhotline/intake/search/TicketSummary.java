package io.openhotline.intake.search;

import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.Phone;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.Cursor;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a ticket in a list, with a masked phone and a shortened description.
@Schema(
        name = "TicketSummary",
        description = "A ticket in a list",
        requiredProperties = {
            "id",
            "number",
            "status",
            "channel",
            "category",
            "severity",
            "description",
            "receivedAt",
            "self"
        })
record TicketSummary(
        UUID id,
        @Schema(examples = "2026-0000123-6") String number,
        TicketStatus status,
        String channel,
        String category,
        @Nullable String nature,
        Severity severity,
        @Schema(description = "The first 120 characters of the description") String description,
        @Schema(description = "Masked", examples = "138****5678") @Nullable String phone,
        @Nullable String address,
        @Schema(description = "Of the latest work order") @Nullable String department,
        Instant receivedAt,
        @Schema(description = "Path of the whole ticket") String self) {

    /// Holds a row of the query.
    record Row(
            UUID id,
            String number,
            TicketStatus status,
            String channel,
            String category,
            @Nullable String nature,
            Severity severity,
            String description,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String department,
            Instant receivedAt) {

        Cursor cursor() {
            return new Cursor(receivedAt, id);
        }
    }

    static TicketSummary of(Row row, TelephoneParser telephones) {
        return new TicketSummary(
                row.id(),
                row.number(),
                row.status(),
                row.channel(),
                row.category(),
                row.nature(),
                row.severity(),
                row.description(),
                row.phone() == null ? null : Phone.mask(telephones.national(row.phone())),
                row.address(),
                row.department(),
                row.receivedAt(),
                TicketLinks.of(row.id()).self());
    }
}

package io.openhotline.intake.list;

import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a ticket in a list, masked and with a shortened description.
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
        @Schema(description = "The first 120 characters of the description, without long numbers")
                String description,
        @Schema(description = "Masked", examples = "138****5678") @Nullable String phone,
        @Schema(description = "Road or estate", examples = "和平路") @Nullable String address,
        @Schema(description = "Of the latest work order") @Nullable String department,
        Instant receivedAt,
        @Schema(description = "Path of the whole ticket") String self) {

    private static final int SHOWN = 120;

    /// Holds a row of the query; `description` is longer than what is shown.
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
                beginning(row.description()),
                row.phone() == null ? null : Masking.phone(telephones.national(row.phone())),
                row.address() == null ? null : Masking.address(row.address()),
                row.department(),
                row.receivedAt(),
                TicketLinks.of(row.id()).self());
    }

    /// Shortens after masking, so that the cut doesn't hide from the mask that a number is long.
    private static String beginning(String description) {
        String masked = Masking.text(description);
        int length = Math.min(SHOWN, masked.codePointCount(0, masked.length()));
        return masked.substring(0, masked.offsetByCodePoints(0, length));
    }
}

package io.openhotline.intake.written;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.written.domain.MatterStatus;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a written matter.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "WrittenMatter",
        description = "A letter, fax, e-mail or paper, as registered (T6)",
        requiredProperties = {
            "id",
            "fileNumber",
            "channel",
            "status",
            "receivedAt",
            "registeredAt",
            "registeredBy",
            "dueAt",
            "self",
            "originals"
        })
record WrittenMatterView(
        UUID id,
        @Schema(minimum = "1", description = "By which the paper is found on its shelf")
                long fileNumber,
        @Schema(description = "Code of a written channel", examples = "letter") String channel,
        MatterStatus status,
        @Schema(description = "Masked in lists") @Nullable String sender,
        @Schema(description = "Postal or e-mail address, or fax number; not in lists")
                @Nullable String senderAddress,
        @Schema(description = "Masked in lists") @Nullable String subject,
        @Schema(description = "What it says, where known; not in lists") @Nullable String text,
        @Schema(description = "Where the paper is kept") @Nullable String shelf,
        Instant receivedAt,
        Instant registeredAt,
        @Schema(description = "Actor") String registeredBy,
        @Schema(description = "Until then it is entered as a ticket, or has reached a senior agent")
                Instant dueAt,
        @Schema(description = "Whether that happened in time; missing while the clock runs")
                @Nullable Boolean inTime,
        @Nullable Instant referredAt,
        @Schema(description = "Actor") @Nullable String referredBy,
        @Schema(description = "When it was entered or set aside") @Nullable Instant settledAt,
        @Schema(description = "Actor") @Nullable String settledBy,
        @Schema(description = "Why it was referred or set aside") @Nullable String reason,
        @Schema(description = "The ticket that has taken it up") @Nullable UUID ticket,
        @Schema(description = "The ticket that it seems to be about") @Nullable UUID aboutTicket,
        @Schema(description = "Path of the matter") String self,
        @Schema(description = "Path of its originals") String originals) {

    static WrittenMatterView of(WrittenMatterEntity row, Instant now) {
        return view(row, now, row.sender, row.senderAddress, row.subject, row.text);
    }

    static WrittenMatterView masked(WrittenMatterEntity row, Instant now) {
        return view(
                row,
                now,
                row.sender == null ? null : Masking.name(row.sender),
                null,
                row.subject == null ? null : Masking.text(row.subject),
                null);
    }

    private static WrittenMatterView view(
            WrittenMatterEntity row,
            Instant now,
            @Nullable String sender,
            @Nullable String address,
            @Nullable String subject,
            @Nullable String text) {
        String self = "/written-matters/" + row.id;
        return new WrittenMatterView(
                row.id,
                row.fileNumber,
                row.channel,
                row.status,
                sender,
                address,
                subject,
                text,
                row.shelf,
                row.receivedAt,
                row.registeredAt,
                row.registeredBy,
                row.dueAt,
                row.matter().inTime(now),
                row.referredAt,
                row.referredBy,
                row.settledAt,
                row.settledBy,
                row.reason,
                row.ticketId,
                row.aboutTicket,
                self,
                self + "/originals");
    }
}

package io.openhotline.intake.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.mailbox.domain.MailFate;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows what became of a mail.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "IncomingMail",
        description = "An e-mail that came in, and what became of it",
        requiredProperties = {
            "id",
            "fate",
            "place",
            "size",
            "leftOut",
            "receivedAt",
            "storedAt",
            "originals"
        })
record IncomingMailView(
        @Schema(description = "Also the id of its written matter, if it has one") UUID id,
        MailFate fate,
        @Schema(description = "Masked", examples = "**@example.com") @Nullable String sender,
        @Schema(description = "Masked") @Nullable String subject,
        @Schema(description = "UIDVALIDITY and UID in the mailbox", examples = "1764460800/42")
                String place,
        @Schema(minimum = "0", description = "Bytes") long size,
        @Schema(minimum = "0", description = "Number of files that are in the original alone")
                int leftOut,
        Instant receivedAt,
        Instant storedAt,
        @Schema(description = "Why it is parked") @Nullable String cause,
        @Schema(description = "Path of its files; none for a mail that the mailbox alone has")
                String originals) {

    static IncomingMailView of(IncomingMailEntity row) {
        return new IncomingMailView(
                row.id,
                row.fate,
                row.sender == null ? null : Masking.text(row.sender),
                row.subject == null ? null : Masking.text(row.subject),
                row.uidValidity + "/" + row.uid,
                row.size,
                row.leftOut,
                row.receivedAt,
                row.storedAt,
                row.cause,
                "/written-matters/" + row.id + "/originals");
    }
}

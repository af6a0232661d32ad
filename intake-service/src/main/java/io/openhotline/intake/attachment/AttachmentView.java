package io.openhotline.intake.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows what is known of a file.
@Schema(
        name = "Attachment",
        description = "A file of a ticket",
        requiredProperties = {
            "id",
            "name",
            "kind",
            "mediaType",
            "size",
            "sha256",
            "forCustomer",
            "quarantined",
            "uploadedAt",
            "content"
        })
record AttachmentView(
        UUID id,
        @Schema(description = "With the extension of its content", examples = "漏水.jpg") String name,
        AttachmentKind kind,
        @Schema(description = "Of its content", examples = "image/jpeg") String mediaType,
        @Schema(minimum = "1", description = "Bytes") long size,
        @Schema(description = "SHA-256 of the stored content, in hexadecimal") String sha256,
        @Schema(description = "Whether the customer sees it as well") boolean forCustomer,
        @Schema(description = "Whether a scanner found it harmful: nobody can download it")
                boolean quarantined,
        @Schema(description = "Actor; not for customers") @Nullable String uploadedBy,
        Instant uploadedAt,
        @Schema(description = "Path of the content") String content) {

    static AttachmentView of(AttachmentEntity row, boolean forCustomer) {
        return of(row, path(row), forCustomer);
    }

    /// Shows a file with the download address of this ticket.
    static AttachmentView of(AttachmentEntity row, UUID ticket, boolean forCustomer) {
        return of(row, "/tickets/" + ticket + "/attachments/", forCustomer);
    }

    private static AttachmentView of(AttachmentEntity row, String path, boolean forCustomer) {
        return new AttachmentView(
                row.id,
                row.name,
                row.kind,
                row.mediaType,
                row.size,
                row.sha256,
                row.forCustomer,
                row.quarantined,
                forCustomer ? null : row.uploadedBy,
                row.uploadedAt,
                path + row.id + "/content");
    }

    private static String path(AttachmentEntity row) {
        if (row.callReference != null) {
            return "/calls/" + row.callReference + "/recordings/";
        }
        return row.ticketId == null
                ? "/written-matters/" + row.documentId + "/originals/"
                : "/tickets/" + row.ticketId + "/attachments/";
    }
}

package io.openhotline.dispatch.file;

import io.openhotline.contracts.TicketEvent.FileKind;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows what is known of a file; the intake service has its content.
@Schema(
        name = "TicketFile",
        description = "A file of the ticket",
        requiredProperties = {
            "id",
            "name",
            "kind",
            "mediaType",
            "size",
            "quarantined",
            "attachedBy",
            "attachedAt",
            "content"
        })
record TicketFileView(
        UUID id,
        @Schema(description = "Name for people", examples = "漏水现场.jpg") String name,
        FileKind kind,
        @Schema(description = "Of its content", examples = "image/jpeg") String mediaType,
        @Schema(minimum = "1", description = "Bytes") long size,
        @Schema(description = "Whether a scanner found it harmful: nobody can download it")
                boolean quarantined,
        @Schema(description = "Actor, as `role:id`", examples = "department:engineering")
                String attachedBy,
        Instant attachedAt,
        @Schema(
                        description = "Path of the content at the intake service",
                        examples =
                                "/tickets/019a0b3e-5c00-7000-8000-000000000123/attachments/…/content")
                String content) {

    static TicketFileView of(TicketFileEntity row, ContactAccess contact) {
        return new TicketFileView(
                row.id,
                contact == ContactAccess.CLEAR ? row.name : Masking.text(row.name),
                row.kind,
                row.mediaType,
                row.size,
                row.quarantined,
                row.attachedBy,
                row.attachedAt,
                "/tickets/" + row.ticketId + "/attachments/" + row.id + "/content");
    }
}

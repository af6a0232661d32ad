package io.openhotline.dispatch.file;

import io.openhotline.contracts.TicketEvent.FileAttached;
import io.openhotline.contracts.TicketEvent.FileKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// Stores what is known of a ticket's file.
@Entity
@Immutable
@Table(name = "ticket_file")
class TicketFileEntity {
    @Id UUID id;

    UUID ticketId;
    String name;

    @Enumerated(EnumType.STRING)
    FileKind kind;

    String mediaType;
    long size;
    boolean quarantined;
    String attachedBy;
    Instant attachedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate or of() sets the fields
    TicketFileEntity() {}

    static TicketFileEntity of(FileAttached event) {
        var row = new TicketFileEntity();
        row.id = event.attachmentId();
        row.ticketId = event.ticketId();
        row.name = event.name();
        row.kind = event.kind();
        row.mediaType = event.mediaType();
        row.size = event.size();
        row.quarantined = event.quarantined();
        row.attachedBy = event.attachedBy();
        row.attachedAt = event.attachedAt();
        return row;
    }
}

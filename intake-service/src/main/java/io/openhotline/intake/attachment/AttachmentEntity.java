package io.openhotline.intake.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores what is known of a file; its content is in the [AttachmentStore].
@Entity
@Table(name = "attachment")
class AttachmentEntity {
    @Id UUID id;

    /// Set later for a file of a document that is entered as a ticket.
    @Nullable UUID ticketId;

    /// The letter or mail that it is an original of, or the call that it is a recording of.
    @Nullable UUID documentId;

    /// The call that it is a recording of.
    @Column(updatable = false)
    @Nullable String callReference;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    AttachmentKind kind;

    @Column(updatable = false)
    String mediaType;

    @Column(updatable = false)
    long size;

    @Column(updatable = false)
    String sha256;

    @Column(updatable = false)
    boolean hasView;

    @Column(updatable = false)
    boolean forCustomer;

    @Column(updatable = false)
    boolean quarantined;

    @Column(updatable = false)
    String uploadedBy;

    @Column(updatable = false)
    Instant uploadedAt;

    @Nullable String deletedBy;

    @Nullable Instant deletedAt;

    @Nullable String deletionReason;

    @SuppressWarnings("NullAway.Init") // Hibernate or AttachmentService fills all fields
    AttachmentEntity() {}
}

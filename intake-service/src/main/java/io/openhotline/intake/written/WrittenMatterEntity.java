package io.openhotline.intake.written;

import io.openhotline.intake.written.domain.Matter;
import io.openhotline.intake.written.domain.MatterStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a written matter.
@Entity
@Table(name = "written_matter")
class WrittenMatterEntity {
    @Id UUID id;

    @Column(updatable = false)
    long fileNumber;

    @Column(updatable = false)
    String channel;

    @Column(updatable = false)
    @Nullable String sender;

    @Column(updatable = false)
    @Nullable String senderAddress;

    @Column(updatable = false)
    @Nullable String subject;

    @Column(updatable = false)
    @Nullable String text;

    @Column(updatable = false)
    @Nullable String shelf;

    @Column(updatable = false)
    @Nullable String messageId;

    @Column(updatable = false)
    @Nullable UUID aboutTicket;

    @Column(updatable = false)
    Instant receivedAt;

    @Column(updatable = false)
    Instant registeredAt;

    @Column(updatable = false)
    String registeredBy;

    @Column(updatable = false)
    Instant dueAt;

    @Column(updatable = false)
    Instant referAt;

    @Enumerated(EnumType.STRING)
    MatterStatus status;

    @Nullable Instant referredAt;
    @Nullable String referredBy;
    @Nullable Instant settledAt;
    @Nullable String settledBy;

    /// Why it was referred or set aside.
    @Nullable String reason;

    @Nullable UUID ticketId;

    @SuppressWarnings("NullAway.Init") // Hibernate or #of sets the fields
    WrittenMatterEntity() {}

    static WrittenMatterEntity of(NewMatter matter) {
        var row = new WrittenMatterEntity();
        row.channel = matter.channel();
        row.sender = matter.sender();
        row.senderAddress = matter.senderAddress();
        row.subject = matter.subject();
        row.text = matter.text();
        row.shelf = matter.shelf();
        row.messageId = matter.messageId();
        row.aboutTicket = matter.aboutTicket();
        row.receivedAt = matter.receivedAt();
        row.status = MatterStatus.REGISTERED;
        return row;
    }

    Matter matter() {
        return new Matter(status, dueAt, referredAt, settledAt);
    }

    void update(Matter next) {
        status = next.status();
        referredAt = next.referredAt();
        settledAt = next.settledAt();
    }
}

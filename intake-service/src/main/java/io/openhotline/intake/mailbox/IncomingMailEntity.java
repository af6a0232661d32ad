package io.openhotline.intake.mailbox;

import io.openhotline.intake.mailbox.domain.MailFate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores what became of a mail.
@Entity
@Table(name = "incoming_mail")
class IncomingMailEntity {
    @Id UUID id;

    @Column(updatable = false)
    String digest;

    @Column(updatable = false)
    @Nullable String messageId;

    @Column(updatable = false)
    long uidValidity;

    @Column(updatable = false)
    long uid;

    @Column(updatable = false)
    @Nullable String sender;

    @Column(updatable = false)
    @Nullable String senderName;

    @Column(updatable = false)
    @Nullable String subject;

    @Column(updatable = false)
    @Nullable String text;

    @Column(updatable = false)
    long size;

    /// The number of files that are in the original alone.
    @Column(updatable = false)
    int leftOut;

    @Column(updatable = false)
    Instant receivedAt;

    @Column(updatable = false)
    Instant storedAt;

    @Enumerated(EnumType.STRING)
    MailFate fate;

    @Nullable String cause;

    @SuppressWarnings("NullAway.Init") // Hibernate or Arrival fills all fields
    IncomingMailEntity() {}
}

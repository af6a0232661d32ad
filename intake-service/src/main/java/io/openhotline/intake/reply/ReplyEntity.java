package io.openhotline.intake.reply;

import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.reply.domain.ReplyStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a reply and its proof.
@Entity
@Table(name = "reply")
class ReplyEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID ticketId;

    @Column(updatable = false)
    String event;

    @Enumerated(EnumType.STRING)
    ReplyForm form;

    @Nullable String address;
    @Nullable String inReplyTo;

    /// Holds the outcome for the customer.
    @Column(updatable = false)
    String outcome;

    @Column(updatable = false)
    Instant openedAt;

    Instant dueAt;

    @Enumerated(EnumType.STRING)
    ReplyStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable ReplyForm givenForm;

    @Nullable String givenBy;
    @Nullable Instant givenAt;
    @Nullable String givenTo;
    @Nullable String text;
    @Nullable UUID attachmentId;
    @Nullable UUID mailId;
    @Nullable UUID messageId;
    int sendAttempts;
    @Nullable Instant sendingSince;

    /// The time of the next attempt to send it by a gateway; null if none is due.
    @Nullable Instant sendAt;

    @Nullable Instant failedAt;
    @Nullable String failReason;
    @Nullable String signatureName;
    @Nullable Instant signatureAt;
    @Nullable String signatureWitness;
    @Nullable String dropReason;
    @Nullable String droppedBy;
    @Nullable Instant droppedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate or ReplyOpeningService fills all fields
    ReplyEntity() {}

    void wanted(Wish wish) {
        form = wish.form();
        address = wish.address();
        inReplyTo = wish.inReplyTo() == null ? inReplyTo : wish.inReplyTo();
    }

    /// Marks the reply as queued for sending.
    void sending(ReplyForm how, String by, String to, String words) {
        status = ReplyStatus.SENDING;
        givenForm = how;
        givenBy = by;
        givenTo = to;
        text = words;
        failedAt = null;
        failReason = null;
    }

    void failed(String reason, Instant at) {
        sendAt = null;
        failedAt = at;
        failReason = reason;
    }

    void prove(Proof proof) {
        givenForm = proof.form();
        givenBy = proof.by();
        givenAt = proof.at();
        givenTo = proof.to();
        text = proof.text();
        attachmentId = proof.attachment();
        signatureName = proof.signatureName();
        signatureAt = proof.signedAt();
        signatureWitness = proof.witness();
    }
}

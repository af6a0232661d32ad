package io.openhotline.intake.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a mail that goes out, and its fate.
@Entity
@Table(name = "outgoing_mail")
class OutgoingMailEntity {
    private static final int LONGEST_FAULT = 500;

    @Id UUID id;

    @Column(updatable = false)
    String event;

    @Column(updatable = false)
    String receiver;

    @Column(updatable = false)
    String subject;

    @Column(updatable = false)
    String text;

    @Column(updatable = false)
    String messageId;

    @Column(updatable = false)
    @Nullable String inReplyTo;

    @Column(updatable = false)
    boolean automatic;

    @Column(updatable = false)
    @Nullable UUID ticketId;

    @Enumerated(EnumType.STRING)
    MailState state;

    int attempts;

    @Column(updatable = false)
    Instant queuedAt;

    Instant nextAt;
    @Nullable Instant claimedAt;
    @Nullable Instant settledAt;
    @Nullable String fault;

    @SuppressWarnings("NullAway.Init") // Hibernate fills all fields
    OutgoingMailEntity() {}

    void claim(Instant now) {
        state = MailState.SENDING;
        claimedAt = now;
        attempts++;
    }

    void settle(MailState fate, @Nullable String reason, Instant now) {
        state = fate;
        fault = shortened(reason);
        settledAt = now;
    }

    void postpone(String reason, Instant next) {
        state = MailState.QUEUED;
        fault = shortened(reason);
        nextAt = next;
    }

    void queueAgain(Instant now) {
        state = MailState.QUEUED;
        nextAt = now;
        settledAt = null;
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_FAULT
                ? text
                : text.substring(0, LONGEST_FAULT);
    }
}

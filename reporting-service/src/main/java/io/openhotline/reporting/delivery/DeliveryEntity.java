package io.openhotline.reporting.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores the mail of a document to one receiver, and its fate.
@Entity
@Table(name = "delivery")
class DeliveryEntity {
    private static final int LONGEST_FAULT = 500;

    @Id UUID id;

    @Column(updatable = false)
    UUID documentId;

    @Column(updatable = false)
    String receiver;

    @Column(updatable = false)
    String subject;

    @Column(updatable = false)
    String text;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    int attempts;

    @Column(updatable = false)
    Instant queuedAt;

    Instant nextAt;
    @Nullable Instant claimedAt;
    @Nullable Instant settledAt;
    @Nullable String fault;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    DeliveryEntity() {}

    void claim(Instant now) {
        state = DeliveryState.SENDING;
        claimedAt = now;
        attempts++;
    }

    void settle(DeliveryState fate, @Nullable String reason, Instant now) {
        state = fate;
        fault = shortened(reason);
        settledAt = now;
    }

    void postpone(String reason, Instant next) {
        state = DeliveryState.QUEUED;
        fault = shortened(reason);
        nextAt = next;
    }

    void queueAgain(Instant now) {
        state = DeliveryState.QUEUED;
        nextAt = now;
        settledAt = null;
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_FAULT
                ? text
                : text.substring(0, LONGEST_FAULT);
    }
}

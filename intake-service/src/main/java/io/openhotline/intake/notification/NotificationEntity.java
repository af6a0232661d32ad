package io.openhotline.intake.notification;

import io.openhotline.intake.notification.domain.DeliveryState;
import io.openhotline.intake.policy.Via;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a notification in both languages, without the address of its receiver.
@Entity
@Table(name = "notification")
@SuppressWarnings("NullAway.Init") // Hibernate or NotificationQueueService sets the fields
class NotificationEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID eventId;

    @Column(updatable = false)
    String rule;

    @Column(updatable = false)
    String type;

    @Column(updatable = false)
    UUID ticketId;

    @Column(updatable = false)
    String receiver;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Via via;

    @Column(updatable = false)
    String textZh;

    @Column(updatable = false)
    String textEn;

    @Column(updatable = false)
    boolean urgent;

    @Column(updatable = false)
    Instant createdAt;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    @Nullable String fault;
    int attempts;

    /// The next attempt; null if there is none.
    @Nullable Instant nextAt;

    @Nullable Instant doneAt;
    @Nullable Instant readAt;
    @Nullable String readBy;

    void end(DeliveryState end, @Nullable String why, Instant at) {
        state = end;
        fault = why;
        nextAt = null;
        doneAt = at;
    }
}

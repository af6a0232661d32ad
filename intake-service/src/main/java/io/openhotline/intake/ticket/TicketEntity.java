package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.ticket.domain.WorkOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// Stores a ticket: the report as filed, the ticket's own state, and a projection of what other
/// services published about it.
@Entity
@Table(name = "ticket")
class TicketEntity {
    /// Lists the ticket's own states, without the work of departments.
    enum Phase {
        OPEN,
        ANSWERED,
        WITHDRAWN,
        MERGED,
        CLOSED
    }

    @Id UUID id;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String channel;

    @Column(updatable = false)
    String category;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(updatable = false)
    @Nullable String nature;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Column(updatable = false)
    String description;

    @Column(updatable = false)
    @Nullable String customerName;

    @Column(updatable = false)
    @Nullable String customerPhone;

    @Column(updatable = false)
    @Nullable String customerPhoneWritten;

    @Column(updatable = false)
    @Nullable String customerPhoneExtension;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    @Nullable List<String> customerFurtherPhones;

    @Column(updatable = false)
    @Nullable String customerEmail;

    @Column(updatable = false)
    @Nullable String customerKind;

    /// The level in the directory when the ticket was filed.
    @Column(updatable = false)
    @Nullable String customerLevel;

    /// The record of the directory; null for tickets of earlier versions.
    @Column(updatable = false)
    @Nullable UUID customerId;

    @Column(updatable = false)
    @Nullable String placeAddress;

    @Column(updatable = false)
    @Nullable Double placeLatitude;

    @Column(updatable = false)
    @Nullable Double placeLongitude;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<String, Object> fields;

    /// The category at filing, where the desk has corrected it.
    @Column(insertable = false, updatable = false)
    @Nullable String firstCategory;

    @Column(insertable = false, updatable = false)
    @Nullable String firstNature;

    @Column(updatable = false)
    String firstReceiver;

    /// The customer of an app who filed it; null for all others.
    @Column(updatable = false)
    @Nullable String customerSubject;

    @Column(updatable = false)
    Instant receivedAt;

    /// Missing in tickets of earlier versions.
    @Column(updatable = false)
    @Nullable Instant filedAt;

    @Enumerated(EnumType.STRING)
    Phase phase;

    int round;
    @Nullable String answer;
    @Nullable Instant answeredAt;
    @Nullable Boolean firstContact;
    @Nullable String answerArticle;
    @Nullable Integer answerArticleVersion;
    @Nullable String withdrawalReason;
    @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable Closure closure;

    @Nullable Instant closedAt;

    /// The ticket that goes on for this one, and its number.
    @Nullable UUID mergedInto;

    @Nullable String mergedNumber;
    @Nullable Instant mergedAt;

    /// The incident that it joined; stays after the incident, and goes when the ticket leaves it.
    @Nullable UUID incidentId;

    /// The unfinished complaint that this one repeats (T3).
    @Column(updatable = false)
    @Nullable UUID repeatOf;

    /// The latest reopening.
    @Nullable String reopeningReason;

    @Nullable Instant reopenedAt;

    /// The ticket whose matter this one continues, and the one that continues this one.
    @Nullable UUID continues;

    @Nullable UUID continuedBy;

    /// Whether no department gets it before a supervisor has verified it (S2).
    boolean held;

    /// Whether it is an emergency whose form follows (C3).
    boolean incomplete;

    /// Whether its customer is in the sealed identities instead of this row (GB/T 33358).
    boolean sealed;

    /// The digest of the code by which a contactless customer follows it.
    @Column(updatable = false)
    @Nullable String followCode;

    /// The level whose queue has the ticket while nobody has it in person (T3).
    @Enumerated(EnumType.STRING)
    Level deskLevel;

    @Nullable String assignee;

    /// Names the person who tracks it to the end (P3); null while there is none.
    @Nullable String tracker;

    @Enumerated(EnumType.STRING)
    TicketStatus status;

    @Nullable String department;

    /// Changes only by replacing the whole value, so Hibernate needs no copy to detect a change.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable WorkOrder workOrder;

    long workorderSequence;
    long followupSequence;

    @SuppressWarnings("NullAway.Init") // Hibernate or TicketMapper fills all fields
    TicketEntity() {}
}

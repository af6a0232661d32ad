package io.openhotline.dispatch.ticket;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.dispatch.ticket.TicketSnapshot.Supplement;
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

/// Maps a row of the table `ticket`.
@Entity
@Table(name = "ticket")
@SuppressWarnings("NullAway.Init") // Hibernate or TicketSnapshotMapper sets the fields
class TicketSnapshotEntity {
    @Id UUID id;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String channel;

    String category;

    @Enumerated(EnumType.STRING)
    CategoryKind kind;

    @Nullable String nature;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Severity severity;

    @Column(updatable = false)
    String description;

    @Nullable String customerName;

    @Nullable String customerPhone;

    @Nullable String customerKind;

    @Nullable String customerLevel;

    @Nullable String customerPhoneAsWritten;

    @Nullable String customerExtension;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable List<String> customerFurtherPhones;

    @Nullable String placeAddress;

    @Nullable Double placeLatitude;

    @Nullable Double placeLongitude;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<String, Object> fields;

    /// A change must replace the list, because Hibernate treats its value as immutable.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Supplement> supplements;

    @Column(updatable = false)
    Instant receivedAt;

    @Nullable Instant withdrawnAt;

    @Column(updatable = false)
    @Nullable Instant customerResolveBy;

    @Nullable Instant reclassifiedAt;

    @Column(updatable = false)
    @Nullable UUID repeatOf;

    /// The actor who filed the ticket, as `role:id`; null for a ticket of an early version. Only
    /// queries read it.
    @Column(updatable = false)
    @Nullable String filedBy;
}

package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.domain.EntryKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Maps a row of the table `department_entry`.
@Entity
@Table(name = "department_entry")
@SuppressWarnings("NullAway.Init") // Hibernate or EntryMapper sets the fields
class EntryEntity {
    @Id UUID id;

    @Column(updatable = false)
    String department;

    /// The month of `occurredAt` in the time zone of the pack, such as `2026-11`.
    @Column(updatable = false)
    String month;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    EntryKind kind;

    @Column(updatable = false)
    UUID ticketId;

    @Column(updatable = false)
    UUID workOrderId;

    @Column(updatable = false)
    String number;

    /// Tells entries of one kind about one work order apart, such as the clock and its end; empty
    /// where there is at most one.
    @Column(updatable = false)
    String source;

    /// Holds the warning, the reason, the clock or the degree of satisfaction.
    @Column(updatable = false)
    String text;

    @Column(updatable = false)
    Instant occurredAt;

    /// The survey that caused the entry; null for entries without one.
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable RecordedSurvey survey;

    /// When the entry was found to be void.
    @Nullable Instant withdrawnAt;

    @Nullable String appealReason;
    @Nullable String appealedBy;
    @Nullable Instant appealedAt;
    @Nullable Boolean appealGranted;
    @Nullable String decisionReason;
    @Nullable String decidedBy;
    @Nullable Instant decidedAt;
}

package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.Result;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The row of a work order. A column that its state doesn't have is null, or keeps the value of the
/// state before where that is still worth showing.
@Entity
@Table(name = "work_order")
@SuppressWarnings("NullAway.Init") // filled by Hibernate or by WorkOrderMapper
class WorkOrderEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID ticketId;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    int round;

    @Column(updatable = false)
    @Nullable String warning;

    @Column(updatable = false)
    boolean complaint;

    @Column(updatable = false)
    Instant receivedAt;

    @Column(updatable = false)
    Instant issuedAt;

    @Enumerated(EnumType.STRING)
    WorkOrderStatus status;

    String department;
    String rule;
    Instant assignedAt;
    Instant acceptSoonAt;
    Instant acceptBy;
    Instant resolveSoonAt;
    Instant resolveBy;
    @Nullable Instant acceptedAt;
    @Nullable String note;
    @Nullable String affectedArea;
    @Nullable Instant expectedCompletion;

    @Enumerated(EnumType.STRING)
    Result.@Nullable Outcome outcome;

    @Nullable String cause;
    @Nullable String remedy;
    @Nullable Boolean valid;
    @Nullable String reason;
    @Nullable Instant endedAt;
}

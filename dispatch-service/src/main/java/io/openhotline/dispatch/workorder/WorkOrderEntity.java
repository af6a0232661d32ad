package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.StoredClock;
import io.openhotline.dispatch.workorder.domain.Evidence;
import io.openhotline.dispatch.workorder.domain.Result;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Maps a row of the table `work_order`. A column that the state doesn't have is null, or keeps the
/// value of an earlier state if that value is still worth showing.
@Entity
@Table(name = "work_order")
@SuppressWarnings("NullAway.Init") // Hibernate or WorkOrderMapper sets the fields
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

    /// Holds the evidence of the warning; null for none.
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable List<Evidence> evidence;

    boolean complaint;

    @Column(updatable = false)
    Instant receivedAt;

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

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredClock> clocks;

    @Nullable Instant acceptedAt;
    @Nullable String note;
    @Nullable String affectedArea;
    @Nullable Instant expectedCompletion;

    @Enumerated(EnumType.STRING)
    Result.@Nullable Outcome outcome;

    @Nullable String cause;
    @Nullable String causeCode;
    @Nullable String remedy;
    @Nullable Boolean valid;
    @Nullable String reason;
    @Nullable Instant endedAt;
    @Nullable String returnCode;
    @Nullable String suggestedDepartment;
    int returns;
    int refusedReturns;
    int transfers;
    boolean holderNamed;

    @Nullable String responsibleCode;
    @Nullable String responsibleName;

    /// Says whether there are rows in `coHandlings`, so that most work orders need no query for
    /// them.
    boolean coHandled;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "workOrderId", insertable = false, updatable = false)
    @OrderBy("addedAt, department")
    @BatchSize(size = 200)
    List<CoHandlingEntity> coHandlings = new ArrayList<>();

    @Nullable String extensionClock;
    @Nullable Instant extensionUntil;
    @Nullable String extensionReason;
    @Nullable String extensionRequestedBy;
    @Nullable Instant extensionRequestedAt;
    @Nullable String suspensionReason;
    @Nullable String suspensionNote;
    @Nullable Instant suspendedAt;
    @Nullable Instant suspendedUntil;
    @Nullable Boolean suspensionEndsWithSupplement;
    boolean urgent;
    boolean released;
    @Nullable String reviewAuthor;
    @Nullable String sentBackReason;
    @Nullable Instant sentBackAt;
    @Nullable String proposedBy;
    @Nullable Instant proposedAt;
    @Nullable Boolean reasonHolds;
    @Nullable Boolean claimFair;
    @Nullable String responsibleUnit;
    @Nullable String responsiblePerson;
    @Nullable BigDecimal lossAmount;
    @Nullable String lossCurrency;

    /// Holds the task as a chase has changed it; null if no chase has.
    @Nullable String task;

    /// The desk's queue to which a ladder has moved it; only the ladder writes it.
    @Column(insertable = false, updatable = false)
    @Nullable String queue;
}

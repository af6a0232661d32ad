package io.openhotline.intake.shift;

import io.openhotline.intake.shift.domain.Handover;
import io.openhotline.intake.shift.domain.HandoverStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// Stores a handover as it was written, with the decision of the successor.
@Entity
@Table(name = "desk_handover")
class HandoverEntity {
    @Id UUID id;

    @Column(updatable = false)
    String predecessor;

    @Column(updatable = false)
    String successor;

    @Column(updatable = false)
    String writtenBy;

    @Column(updatable = false)
    @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<HandoverLine> tickets;

    @Enumerated(EnumType.STRING)
    HandoverStatus status;

    @Column(updatable = false)
    Instant handedAt;

    @Nullable Instant decidedAt;
    @Nullable String decidedBy;
    @Nullable String decisionNote;

    @SuppressWarnings("NullAway.Init") // Hibernate fills all fields
    HandoverEntity() {}

    Handover domain() {
        return new Handover(
                predecessor,
                successor,
                status,
                tickets.stream().map(HandoverLine::ticket).collect(Collectors.toSet()));
    }
}

package io.openhotline.followup.inspection;

import static java.util.Objects.requireNonNull;

import io.openhotline.followup.inspection.domain.DrawReason;
import io.openhotline.followup.inspection.domain.Inspection;
import io.openhotline.followup.inspection.domain.Result;
import io.openhotline.followup.inspection.domain.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// Stores an inspection. `result` counts; `firstResult` is the one of the first inspector, once an
/// appeal is decided.
@Entity
@Table(name = "inspection")
class InspectionEntity {
    @Id UUID id;

    @Enumerated(EnumType.STRING)
    Subject subject;

    @Enumerated(EnumType.STRING)
    DrawReason reason;

    @Nullable UUID drawId;
    String agent;
    String line;
    @Nullable UUID ticketId;
    @Nullable UUID callId;
    Instant doneAt;
    Instant plannedAt;
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    InspectionStatus status;

    @Nullable Integer score;
    @Nullable Boolean passed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable Result result;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable Result firstResult;

    @Nullable String remark;
    @Nullable String sendBack;
    @Nullable String proposalTitle;
    @Nullable String proposalBody;
    @Nullable String inspectedBy;
    @Nullable Instant completedAt;
    @Nullable String appealReason;
    @Nullable Instant appealedAt;
    @Nullable Boolean upheld;
    @Nullable String decisionReason;
    @Nullable String decidedBy;
    @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    InspectionEntity() {}

    Inspection toDomain() {
        return switch (status) {
            case PLANNED -> new Inspection.Planned();
            case COMPLETED ->
                    new Inspection.Completed(
                            requireNonNull(result),
                            requireNonNull(inspectedBy),
                            requireNonNull(completedAt));
            case APPEALED ->
                    new Inspection.Appealed(requireNonNull(result), requireNonNull(inspectedBy));
            case DECIDED -> new Inspection.Decided(requireNonNull(result));
        };
    }

    void score(Result counted) {
        result = counted;
        score = counted.score();
        passed = counted.passed();
    }
}

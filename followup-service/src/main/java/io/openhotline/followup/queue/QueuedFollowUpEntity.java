package io.openhotline.followup.queue;

import io.openhotline.followup.call.domain.AnswerSource;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.GivenBy;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.way.domain.Way;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Reads a follow-up with its attempts and answers; calls write the same rows.
@Entity
@Immutable
@Table(name = "follow_up")
class QueuedFollowUpEntity {
    @Id UUID id;
    UUID ticketId;
    int round;

    @Enumerated(EnumType.STRING)
    PlanReason reason;

    String stratum;
    Instant dueAt;
    Instant plannedAt;

    @Enumerated(EnumType.STRING)
    FollowUpStatus status;

    int attempts;

    @Enumerated(EnumType.STRING)
    Way way;

    @Nullable Instant appointment;
    @Nullable Instant notBefore;
    Instant nextAt;
    int ladderSteps;

    @Enumerated(EnumType.STRING)
    @Nullable Satisfaction satisfaction;

    @Nullable Boolean satisfied;

    @Enumerated(EnumType.STRING)
    @Nullable AnswerSource source;

    @Enumerated(EnumType.STRING)
    @Nullable GivenBy givenBy;

    @Nullable String remark;

    @Enumerated(EnumType.STRING)
    @Nullable Waiver waiver;

    @Nullable UUID replacement;
    @Nullable Instant endedAt;
    @Nullable String questionnaire;
    @Nullable Integer questionnaireVersion;

    @ElementCollection
    @CollectionTable(name = "follow_up_attempt", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderBy("attempt")
    List<AttemptRow> attemptRows;

    @ElementCollection
    @CollectionTable(name = "follow_up_answer", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    List<AnswerRow> answers;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    QueuedFollowUpEntity() {}

    boolean isOverdue(Instant now) {
        return status == FollowUpStatus.PLANNED && dueAt.isBefore(now);
    }
}

package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.AnswerSource;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.GivenBy;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.way.domain.Way;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a follow-up, and its answers once it is completed.
@Entity
@Table(name = "follow_up")
class FollowUpEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID ticketId;

    @Column(updatable = false)
    int round;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    PlanReason reason;

    @Column(updatable = false)
    String stratum;

    Instant dueAt;

    @Column(updatable = false)
    Instant plannedAt;

    @Enumerated(EnumType.STRING)
    FollowUpStatus status;

    int attempts;
    int misses;

    @Enumerated(EnumType.STRING)
    Way way;

    @Nullable Instant waySince;
    int wayMisses;
    @Nullable Instant appointment;
    @Nullable Instant pausedUntil;
    int ladderSteps;

    /// The times by which queue and sweepers find the follow-up; the pack decides them.
    @Nullable Instant notBefore;

    @Nullable Instant nextAt;
    @Nullable Instant fallBackAt;
    @Nullable Instant ladderAt;

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
    @CollectionTable(name = "follow_up_answer", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    List<AnswerRow> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    FollowUpEntity() {}
}

package io.openhotline.followup.sequel;

import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;
import io.openhotline.followup.sequel.domain.LimitDecision;
import io.openhotline.followup.sequel.domain.SequelCommand.Decide;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores that the last rework of a ticket is done, and the decision of a supervisor.
@Entity
@Table(name = "rework_limit")
class ReworkLimitEntity extends PanacheEntityBase {
    @Id UUID followUpId;
    UUID ticketId;
    int round;
    Instant reachedAt;

    @Enumerated(EnumType.STRING)
    @Nullable LimitDecision decision;

    @Nullable String reason;
    @Nullable String decidedBy;
    @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    ReworkLimitEntity() {}

    ReworkLimitEntity(LimitWasReached event) {
        this.followUpId = event.plan().id();
        this.ticketId = event.plan().ticketId();
        this.round = event.plan().round();
        this.reachedAt = event.at();
    }

    void decide(Decide command) {
        decision = command.decision();
        reason = command.reason();
        decidedBy = command.actor().toString();
        decidedAt = command.at();
    }
}

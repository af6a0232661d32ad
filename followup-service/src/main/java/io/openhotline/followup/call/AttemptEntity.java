package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.ContactResult;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.call.domain.Visit;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// Stores one attempt to reach the customer; a stored attempt never changes.
@Entity
@Immutable
@Table(name = "follow_up_attempt")
@IdClass(AttemptEntity.Key.class)
class AttemptEntity {
    /// Identifies an attempt by its follow-up and its number, which starts at 1.
    record Key(UUID followUpId, int attempt) {}

    /// Names its column, because the queue maps the same table.
    @Id
    @Column(name = "follow_up_id")
    UUID followUpId;

    @Id int attempt;

    @Enumerated(EnumType.STRING)
    ContactResult result;

    String actor;
    Instant attemptedAt;

    @Enumerated(EnumType.STRING)
    Way way;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable List<String> visitors;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable List<UUID> photos;

    @Nullable String signedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    AttemptEntity() {}

    AttemptEntity(WasAttempted attempted, Actor actor) {
        this.followUpId = attempted.plan().id();
        this.attempt = attempted.attempt();
        this.result = attempted.result();
        this.actor = actor.toString();
        this.attemptedAt = attempted.at();
        this.way = attempted.way();
        visited(attempted.visit());
    }

    private void visited(@Nullable Visit visit) {
        if (visit != null) {
            visitors = visit.visitors();
            photos = visit.photos();
            signedBy = visit.signedBy();
        }
    }
}

package io.openhotline.reporting.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The row of a ticket's fact in one generation, null until the ticket's receipt is known.
@Entity
@Table(name = "ticket_fact")
@IdClass(FactEntity.Key.class)
class FactEntity {
    record Key(UUID ticketId, int generation) {}

    @Id UUID ticketId;
    @Id int generation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String fact;

    // What is listed and sorted by; all of it is in the fact, too.
    @Nullable Instant receivedAt;
    @Nullable Boolean open;
    @Nullable String state;
    @Nullable String department;

    /// The customer's deadline, as long as the ticket is not handled.
    @Nullable Instant dueAt;

    @Nullable Instant handledAt;
    @Nullable Instant askedAt;
    @Nullable Boolean satisfied;
    @Nullable String agent;

    /// The deadline of the last work order, if its department has let it pass.
    @Nullable Instant overdueSince;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    FactEntity() {}
}

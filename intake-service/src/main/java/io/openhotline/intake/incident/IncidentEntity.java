package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentStatus;
import io.openhotline.intake.incident.domain.Rule;
import io.openhotline.intake.ticket.domain.IncidentReference;
import io.openhotline.intake.ticket.domain.IncidentReference.CallerText;
import io.openhotline.intake.ticket.domain.TicketId;
import jakarta.persistence.Column;
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

/// Stores an incident. `tickets` have joined and not left; `callers` are their different customers
/// and the one of the ticket that leads.
@Entity
@Table(name = "incident")
class IncidentEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID leadId;

    @Column(updatable = false)
    String leadNumber;

    String name;
    String textZh;
    String textEn;

    /// Changes only by replacing the whole value; null if tickets join by hand only.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable Rule rule;

    @Enumerated(EnumType.STRING)
    IncidentStatus status;

    int tickets;
    int callers;

    @Column(updatable = false)
    String openedBy;

    @Column(updatable = false)
    Instant openedAt;

    @Nullable String answerZh;
    @Nullable String answerEn;
    @Nullable String closedBy;

    /// The time of the answer, and that of the last ticket's closing.
    @Nullable Instant answeredAt;

    @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate or IncidentService fills all fields
    IncidentEntity() {}

    IncidentReference reference() {
        return new IncidentReference(
                id, new TicketId(leadId), leadNumber, new CallerText(textZh, textEn));
    }
}

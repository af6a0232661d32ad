package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores incidents. A command locks the incident before any ticket, so that two commands
/// can't block each other.
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<IncidentEntity, UUID> {
    private static final String NEXT_CLOSING =
            """
            select id from incident where status = 'CLOSING'
            order by answered_at, id limit 1 for no key update skip locked
            """;

    Optional<IncidentEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locks an incident whose tickets are to be closed, unless another instance closes them now.
    Optional<IncidentEntity> lockNextClosing() {
        List<UUID> next = getSession().createNativeQuery(NEXT_CLOSING, UUID.class).getResultList();
        return next.stream().findFirst().flatMap(this::lock);
    }

    boolean hasOpenOf(UUID lead) {
        return count("leadId = ?1 and status <> ?2", lead, IncidentStatus.CLOSED) > 0;
    }
}

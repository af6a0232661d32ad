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
            order by answered_at, id limit :limit for no key update skip locked
            """;

    Optional<IncidentEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locks incidents whose tickets are to be closed, but none that another instance closes now.
    List<IncidentEntity> lockClosing(int limit) {
        return getSession()
                .createNativeQuery(NEXT_CLOSING, UUID.class)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .flatMap(id -> lock(id).stream())
                .toList();
    }

    boolean hasOpenOf(UUID lead) {
        return count("leadId = ?1 and status <> ?2", lead, IncidentStatus.CLOSED) > 0;
    }
}

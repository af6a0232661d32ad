package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.FollowUp;
import io.openhotline.followup.followup.domain.Plan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Follow-ups, loaded and changed under the lock of their ticket's row.
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUpEntity, UUID> {

    /// Asked before the lock, so without loading anything that may be stale after it.
    Set<UUID> ticketsOf(Collection<UUID> ids) {
        return Set.copyOf(
                getEntityManager()
                        .createQuery(
                                "select ticketId from FollowUpEntity where listed(?1, id)",
                                UUID.class)
                        .setParameter(1, ids.toArray(UUID[]::new))
                        .getResultList());
    }

    /// Together, so that they are found without asking the database again.
    void load(Collection<UUID> ids) {
        list("listed(?1, id)", (Object) ids.toArray(UUID[]::new));
    }

    Optional<FollowUp> find(UUID id) {
        return findByIdOptional(id).map(FollowUpEntity::toDomain);
    }

    Optional<FollowUp> findPlanned(UUID ticketId) {
        return find("ticketId = ?1 and status = ?2", ticketId, Status.PLANNED)
                .firstResultOptional()
                .map(FollowUpEntity::toDomain);
    }

    boolean anyOf(UUID ticketId) {
        return count("ticketId", ticketId) > 0;
    }

    /// The stratum in which the ticket was drawn, which its later follow-ups belong to as well.
    String stratumOf(UUID ticketId) {
        return find("ticketId = ?1 order by round", ticketId).firstResult().stratum;
    }

    void insert(Plan plan) {
        persist(new FollowUpEntity(plan));
    }

    void save(FollowUp followUp) {
        findById(followUp.plan().id()).update(followUp);
    }

    void replaced(UUID id, UUID replacement) {
        findById(id).replacement = replacement;
    }
}

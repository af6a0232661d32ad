package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.followup.way.domain.Way;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and changes follow-ups under the lock of their ticket's row.
@ApplicationScoped
public class FollowUpRepository implements PanacheRepositoryBase<FollowUpEntity, UUID> {

    /// Selects only the id: the ticket isn't locked yet, so the session must not hold the row.
    Optional<UUID> ticketOf(UUID id) {
        return getSession()
                .createSelectionQuery(
                        "select ticketId from FollowUpEntity where id = :id", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /// Requires that the follow-up exists. Leaves its row out of the session, too.
    Way wayOf(UUID id) {
        return getSession()
                .createSelectionQuery("select way from FollowUpEntity where id = :id", Way.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /// Returns the id of the ticket's planned follow-up, of which there is at most one.
    public Optional<UUID> plannedOf(UUID ticketId) {
        return find("ticketId = ?1 and status = PLANNED", ticketId)
                .firstResultOptional()
                .map(row -> row.id);
    }

    public boolean anyOf(UUID ticketId) {
        return count("ticketId", ticketId) > 0;
    }

    /// Returns the stratum of the ticket's first follow-up; later follow-ups belong to the same
    /// stratum. Empty when the ticket had no follow-up.
    public Optional<String> stratumOf(UUID ticketId) {
        return find("ticketId = ?1 order by round", ticketId)
                .firstResultOptional()
                .map(row -> row.stratum);
    }

    public void add(Planned planned, AskingRules rules) {
        FollowUpEntity row = FollowUpMapper.toRow(planned.plan());
        FollowUpMapper.update(row, planned);
        FollowUpMapper.schedule(row, planned, rules, planned.plan().plannedAt());
        persist(row);
    }

    /// Returns planned follow-ups whose present way has used up its time.
    @Transactional
    public List<UUID> fallingBack(Instant now, int limit) {
        return due("fallBackAt", now, limit);
    }

    /// Returns planned follow-ups whose next step of the ladder is due.
    @Transactional
    public List<UUID> climbing(Instant now, int limit) {
        return due("ladderAt", now, limit);
    }

    private List<UUID> due(String column, Instant now, int limit) {
        return getSession()
                .createSelectionQuery(
                        "select id from FollowUpEntity where status = PLANNED and %1$s <= :now order by %1$s"
                                .formatted(column),
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}

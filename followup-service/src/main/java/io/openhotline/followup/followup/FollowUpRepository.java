package io.openhotline.followup.followup;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.followup.followup.domain.FollowUp;
import io.openhotline.followup.followup.domain.Plan;
import io.openhotline.platform.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and changes follow-ups under the lock of their ticket's row.
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUpEntity, UUID> {

    /// Selects only the id: the ticket isn't locked yet, so the session must not hold the row.
    Optional<UUID> ticketOf(UUID id) {
        return getSession()
                .createSelectionQuery(
                        "select ticketId from FollowUpEntity where id = :id", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    Optional<FollowUp> findPlanned(UUID ticketId) {
        return find("ticketId = ?1 and status = PLANNED", ticketId)
                .firstResultOptional()
                .map(FollowUpMapper::toDomain);
    }

    boolean anyOf(UUID ticketId) {
        return count("ticketId", ticketId) > 0;
    }

    /// Returns the stratum of the ticket's first follow-up; later follow-ups belong to the same
    /// stratum. Requires that the ticket has a follow-up.
    String stratumOf(UUID ticketId) {
        return find("ticketId = ?1 order by round", ticketId).firstResult().stratum;
    }

    void add(Plan plan) {
        persist(FollowUpMapper.toRow(plan));
    }

    /// Lists by due time and returns up to one row more than the limit, so that the caller sees
    /// whether a page follows.
    ///
    /// @param ticketId the ticket that the query names, or null for all tickets
    List<FollowUpEntity> list(QueueQuery query, @Nullable UUID ticketId) {
        Sql sql =
                Sql.of("select * from follow_up where ")
                        .plus(asked(query.status(), it -> Sql.of("status = ?", it.name())))
                        .and(asked(ticketId, id -> Sql.of("ticket_id = ?", id)))
                        .and(asked(query.dueBefore(), at -> Sql.of("due_at < ?", at)))
                        .and(
                                asked(
                                        query.after(),
                                        last ->
                                                Sql.of(
                                                        "(due_at, id) > (?, ?)",
                                                        last.dueAt(),
                                                        last.id())))
                        .plus(" order by due_at, id limit ?", query.limit() + 1);
        var rows = getSession().createNativeQuery(sql.text(), FollowUpEntity.class);
        for (int i = 0; i < sql.values().size(); i++) {
            rows.setParameter(i + 1, sql.values().get(i));
        }
        return rows.list();
    }
}

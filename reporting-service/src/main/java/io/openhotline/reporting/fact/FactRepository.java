package io.openhotline.reporting.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/// Reads and locks the rows of facts. A transaction counts a ticket in a generation only while it
/// holds the lock of the ticket's row in that generation.
///
/// Counting uses the stateless session: it runs right before the commit, when Hibernate may have
/// flushed the session already and would not write what changes after that.
@ApplicationScoped
class FactRepository implements PanacheRepositoryBase<FactEntity, FactEntity.Key> {
    private static final String INSERT =
            """
            insert into ticket_fact (ticket_id, generation)
            select * from unnest(:tickets) as t (ticket_id), unnest(:generations) as g (generation)
            order by 1, 2 on conflict do nothing
            """;
    private static final String LOCK =
            """
            select * from ticket_fact
            where ticket_id = any (:tickets) and generation = any (:generations)
            order by ticket_id, generation for update
            """;
    private static final String CURRENT =
            """
            select f.* from ticket_fact f join generations on f.generation = current
            where ticket_id = :ticket
            """;

    private final StatelessSession stateless;

    FactRepository(StatelessSession stateless) {
        this.stateless = stateless;
    }

    /// Locks the rows of the tickets in these generations; inserts those that are missing.
    List<FactEntity> lock(Collection<UUID> tickets, Collection<Integer> generations) {
        UUID[] ids = tickets.toArray(UUID[]::new);
        Integer[] numbers = generations.toArray(Integer[]::new);
        stateless
                .createNativeMutationQuery(INSERT)
                .setParameter("tickets", ids)
                .setParameter("generations", numbers)
                .executeUpdate();
        return stateless
                .createNativeQuery(LOCK, FactEntity.class)
                .setParameter("tickets", ids)
                .setParameter("generations", numbers)
                .getResultList();
    }

    /// Writes locked rows.
    void update(List<FactEntity> rows) {
        stateless.updateMultiple(rows);
    }

    /// Finds the row in the generation that reports answer from.
    Optional<FactEntity> findCurrent(UUID ticket) {
        return getSession()
                .createNativeQuery(CURRENT, FactEntity.class)
                .setParameter("ticket", ticket)
                .uniqueResultOptional();
    }
}

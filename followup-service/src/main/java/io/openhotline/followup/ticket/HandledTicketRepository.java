package io.openhotline.followup.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Timeouts;

/// Reads and locks the rows of tickets; a transaction reads a locked row only once.
@ApplicationScoped
class HandledTicketRepository implements PanacheRepositoryBase<HandledTicketEntity, UUID> {
    private static final String BY_IDS = "select * from ticket where id = any (:ids) order by id";

    /// Inserts a row for each missing ticket, then locks all rows; both in the order of ids, so
    /// that transactions with several tickets don't deadlock. While a transaction inserts, it holds
    /// only rows that no other transaction sees.
    void lock(Collection<UUID> ids) {
        insert(ids);
        lockExisting(ids);
    }

    /// Locks one ticket, without a query when the transaction holds its lock already. Inserts a row
    /// when the ticket is missing.
    HandledTicketEntity lock(UUID id) {
        if (findById(id, LockModeType.PESSIMISTIC_WRITE) == null) {
            lock(List.of(id));
        }
        return Objects.requireNonNull(findById(id));
    }

    /// Returns empty when the row is missing or another transaction has locked it.
    Optional<HandledTicketEntity> lockIfFree(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    List<HandledTicketEntity> listByIds(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery(BY_IDS, HandledTicketEntity.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .list();
    }

    private void lockExisting(Collection<UUID> ids) {
        getSession()
                .createNativeQuery(BY_IDS, HandledTicketEntity.class)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .list();
    }

    private void insert(Collection<UUID> ids) {
        getSession()
                .createNativeMutationQuery(
                        "insert into ticket (id) select unnest(:ids) order by 1"
                                + " on conflict do nothing")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}

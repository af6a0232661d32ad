package io.openhotline.followup.handled;

import io.openhotline.messaging.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Locks rows of tickets. The lock of a ticket's row covers its follow-ups and its journal too.
@ApplicationScoped
class TicketRepository implements PanacheRepositoryBase<TicketEntity, UUID> {
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    private final Database database;

    TicketRepository(Database database) {
        this.database = database;
    }

    /// As the lock of a single one, in the order of their ids.
    void lock(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var unknown = new HashSet<>(ids);
        lockKnown(ids).forEach(row -> unknown.remove(row.id));
        if (!unknown.isEmpty()) {
            database.update(
                    """
                    insert into ticket (id) select unnest(?) order by 1
                    on conflict do nothing
                    """,
                    new Database.Array("uuid", unknown));
            lockKnown(unknown);
        }
    }

    private List<TicketEntity> lockKnown(Collection<UUID> ids) {
        return find("listed(?1, id) order by id", (Object) ids.toArray(UUID[]::new))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Waits for the lock; a ticket that is heard of for the first time gets its row here.
    TicketEntity lock(UUID id) {
        TicketEntity row = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            return row;
        }
        getEntityManager()
                .createNativeQuery("insert into ticket (id) values (?1) on conflict do nothing")
                .setParameter(1, id)
                .executeUpdate();
        return Objects.requireNonNull(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// Empty where another transaction holds the lock. Never waits, so it is safe to call while
    /// holding the lock of a stratum.
    Optional<TicketEntity> claim(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .firstResultOptional();
    }
}

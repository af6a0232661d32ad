package io.openhotline.followup.handled;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Locks rows of tickets. The lock of a ticket's row covers its follow-ups and its journal too.
@ApplicationScoped
class TicketRepository implements PanacheRepositoryBase<TicketEntity, UUID> {
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

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

package io.openhotline.intake.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores call-backs.
@ApplicationScoped
class CallBackRepository implements PanacheRepositoryBase<CallBackEntity, UUID> {

    Optional<CallBackEntity> lock(UUID call) {
        return findByIdOptional(call, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Returns the open call-backs to a number, locked in one order.
    List<CallBackEntity> lockOpenTo(String caller) {
        return find("caller = ?1 and outcome is null order by callId", caller)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Returns up to `limit` open call-backs after a place in the list, the earliest due first.
    List<CallBackEntity> open(CallBackQuery query, int limit) {
        return find(query.condition(), query.values()).page(0, limit).list();
    }
}

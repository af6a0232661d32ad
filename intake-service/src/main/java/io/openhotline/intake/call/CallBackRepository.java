package io.openhotline.intake.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores call-backs.
@ApplicationScoped
class CallBackRepository implements PanacheRepositoryBase<CallBackEntity, UUID> {

    Optional<CallBackEntity> lock(UUID call) {
        return findByIdOptional(call, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Returns the open call-backs to a number whose calls began before `answered`, locked in one
    /// order.
    List<CallBackEntity> lockOpenTo(String caller, Instant answered) {
        return find(
                        "caller = ?1 and outcome is null and callId in"
                                + " (select id from CallEntity where startedAt < ?2) order by callId",
                        caller,
                        answered)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}

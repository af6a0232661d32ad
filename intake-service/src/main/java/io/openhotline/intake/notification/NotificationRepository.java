package io.openhotline.intake.notification;

import io.openhotline.intake.notification.domain.DeliveryState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Reads and stores notifications.
@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<NotificationEntity, UUID> {
    private static final int SKIP_LOCKED = -2;

    /// Locks what is due and what no other instance is sending.
    List<NotificationEntity> lockDue(Instant now, int limit) {
        return find("state = ?1 and nextAt <= ?2 order by nextAt, id", DeliveryState.QUEUED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, limit)
                .list();
    }
}

package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.platform.envelope.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores calls and their events.
@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<CallEntity, UUID> {
    private static final String CREATE =
            """
            insert into call (id, reference, direction, status, started_at, voice_message)
            values (:id, :reference, 'IN', 'WAITING', now(), false)
            on conflict (reference) do nothing
            """;

    private final Ids ids;

    CallRepository(Ids ids) {
        this.ids = ids;
    }

    Optional<CallEntity> byReference(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    /// Returns the locked row of the call, a new one for a call that isn't known yet. Two events
    /// that arrive at once are stored one after the other.
    CallEntity lock(String reference) {
        getEntityManager()
                .createNativeQuery(CREATE)
                .setParameter("id", ids.next())
                .setParameter("reference", reference)
                .executeUpdate();
        return find("reference", reference).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    void add(String reference, CallEvent event) {
        getEntityManager().persist(CallEventEntity.of(reference, event));
    }

    /// Returns no events for a call that isn't known yet.
    List<CallEvent> events(String reference) {
        return getEntityManager()
                .createQuery(
                        "from CallEventEntity where reference = :reference", CallEventEntity.class)
                .setParameter("reference", reference)
                .getResultStream()
                .map(CallEventEntity::event)
                .toList();
    }

    /// Returns the ids of calls that are not over, by the beginning of their ids.
    List<String> open(String prefix, Instant before) {
        return list(
                        "status in ?1 and startedAt < ?2 and left(reference, ?3) = ?4",
                        List.of(CallStatus.WAITING, CallStatus.TALKING, CallStatus.ON_HOLD),
                        before,
                        prefix.length(),
                        prefix)
                .stream()
                .map(row -> row.reference)
                .toList();
    }
}

package io.openhotline.reporting.delivery;

import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores the queue of deliveries.
@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<DeliveryEntity, UUID> {
    private static final String ADD =
            """
            insert into delivery (id, document_id, receiver, subject, text, state, attempts,
                queued_at, next_at)
            values (?, ?, ?, ?, ?, ?, 0, ?, ?)
            on conflict (document_id, receiver) do nothing
            """;

    private static final String NEXT =
            """
            select {mail.*} from delivery mail
            where state = 'QUEUED' and next_at <= :now
            order by next_at, id limit 1 for update skip locked
            """;

    private final Database database;

    DeliveryRepository(Database database) {
        this.database = database;
    }

    /// Stores nothing if the document has a mail to this receiver.
    void add(UUID id, NewDelivery mail, DeliveryState state, Instant now) {
        database.update(
                ADD,
                id,
                mail.document(),
                mail.receiver(),
                mail.subject(),
                mail.text(),
                state.name(),
                now,
                mail.notBefore());
    }

    /// Locks the mail that is due first. Another instance gets the next one.
    Optional<DeliveryEntity> due(Instant now) {
        return getSession()
                .createNativeQuery(NEXT, DeliveryEntity.class)
                .addEntity("mail", DeliveryEntity.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    /// Locks the mails whose instance ended while it sent them.
    List<DeliveryEntity> abandoned(Instant before) {
        return find("state = ?1 and claimedAt < ?2", DeliveryState.SENDING, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<DeliveryEntity> of(UUID document) {
        return list("documentId = ?1 order by receiver", document);
    }

    Optional<DeliveryEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}

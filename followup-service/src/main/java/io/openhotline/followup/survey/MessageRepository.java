package io.openhotline.followup.survey;

import io.openhotline.followup.survey.domain.MessageState;
import io.openhotline.followup.way.domain.Way;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores the queue of messages with survey links.
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<MessageEntity, UUID> {
    private static final String DUE =
            """
            select * from survey_message where state = 'QUEUED' and next_at <= :now
            order by next_at, id limit :limit for update skip locked
            """;

    /// Locks due messages; skips those that another instance has locked.
    List<MessageEntity> lockDue(Instant now, int limit) {
        return getSession()
                .createNativeQuery(DUE, MessageEntity.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .list();
    }

    /// Locks the messages whose instance ended while it sent them.
    List<MessageEntity> lockAbandoned(Instant before) {
        return find("state = ?1 and claimedAt < ?2", MessageState.SENDING, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<MessageEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasMessage(UUID link, Way way) {
        return count("linkId = ?1 and way = ?2", link, way) > 0;
    }
}

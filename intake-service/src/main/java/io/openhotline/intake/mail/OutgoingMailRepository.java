package io.openhotline.intake.mail;

import io.openhotline.intake.mail.OutgoingMail.Mail;
import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores the queue of mail that goes out.
@ApplicationScoped
class OutgoingMailRepository implements PanacheRepositoryBase<OutgoingMailEntity, UUID> {
    private static final String ADD =
            """
            insert into outgoing_mail (id, event, receiver, subject, text, message_id, in_reply_to,
                automatic, ticket_id, state, attempts, queued_at, next_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
            on conflict (event, receiver) do nothing
            """;

    private static final String NEXT =
            """
            select {mail.*} from outgoing_mail mail
            where state = 'QUEUED' and next_at <= :now
            order by next_at, id limit 1 for update skip locked
            """;

    private final Database database;

    OutgoingMailRepository(Database database) {
        this.database = database;
    }

    /// Stores nothing when the event has a mail to this receiver.
    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID id, Mail mail, String messageId, MailState state, Instant now) {
        database.update(
                ADD,
                id,
                mail.event(),
                mail.to(),
                mail.subject(),
                mail.text(),
                messageId,
                mail.inReplyTo(),
                mail.automatic(),
                mail.ticket(),
                state.name(),
                now,
                now);
    }

    UUID idOf(String event, String receiver) {
        return database.first(
                        "select id from outgoing_mail where event = ? and receiver = ?",
                        row -> row.getObject("id", UUID.class),
                        event,
                        receiver)
                .orElseThrow();
    }

    /// Locks the mail that is due first. Another instance gets the next one.
    Optional<OutgoingMailEntity> due(Instant now) {
        return getSession()
                .createNativeQuery(NEXT, OutgoingMailEntity.class)
                .addEntity("mail", OutgoingMailEntity.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    /// Locks the mails whose instance ended while it sent them.
    List<OutgoingMailEntity> abandoned(Instant before) {
        return find("state = ?1 and claimedAt < ?2", MailState.SENDING, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<OutgoingMailEntity> byMessageId(String messageId) {
        return find("messageId", messageId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<OutgoingMailEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}

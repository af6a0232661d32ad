package io.openhotline.intake.mailbox;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Reads and stores what became of mails, and how far mailboxes have been read.
@ApplicationScoped
class IncomingMailRepository implements PanacheRepositoryBase<IncomingMailEntity, UUID> {
    private static final String ADVANCE =
            """
            insert into mailbox_position (mailbox, uid_validity, uid) values (?, ?, ?)
            on conflict (mailbox, uid_validity)
            do update set uid = greatest(mailbox_position.uid, excluded.uid)
            """;

    /// An answer to one of our mails, or to a mail that a ticket has taken up.
    private static final String TICKET =
            """
            select ticket_id from outgoing_mail
            where message_id = any (?) and ticket_id is not null
            union all
            select ticket_id from written_matter
            where message_id = any (?) and ticket_id is not null
            limit 1
            """;

    private final Database database;

    IncomingMailRepository(Database database) {
        this.database = database;
    }

    /// Locks the digest until the transaction ends, and says whether the mail is new.
    boolean isNew(String digest) {
        database.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", _ -> true, digest);
        return count("digest", digest) == 0;
    }

    void advance(String mailbox, long uidValidity, long uid) {
        database.update(ADVANCE, mailbox, uidValidity, uid);
    }

    OptionalLong position(String mailbox, long uidValidity) {
        return database
                .query(
                        "select uid from mailbox_position where mailbox = ? and uid_validity = ?",
                        row -> row.getLong(1),
                        mailbox,
                        uidValidity)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    Optional<UUID> ticketOf(List<String> references) {
        var ids = new Array("text", references);
        return references.isEmpty()
                ? Optional.empty()
                : database.first(TICKET, row -> row.getObject(1, UUID.class), ids, ids);
    }

    Optional<IncomingMailEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}

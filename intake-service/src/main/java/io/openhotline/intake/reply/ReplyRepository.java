package io.openhotline.intake.reply;

import io.openhotline.intake.reply.domain.ReplyStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

/// Reads and stores replies, and what customers wish about them.
@ApplicationScoped
class ReplyRepository implements PanacheRepositoryBase<ReplyEntity, UUID> {
    private static final String TICKET =
            """
            select ticket.number, ticket.channel, ticket.category, ticket.first_receiver, ticket.tracker,
                ticket.customer_name is not null or ticket.customer_phone is not null
                    or ticket.customer_id is not null or ticket.customer_subject is not null
                    or ticket.customer_email is not null
                    as has_customer,
                customer.reply_form, ticket.customer_email
            from ticket left join customer on customer.id = ticket.customer_id
            where ticket.id = :id
            """;

    /// Locks the ticket before the reply, because the journal's sequence depends on the ticket's
    /// lock.
    Optional<ReplyEntity> lock(UUID id) {
        lockTicket("select ticket_id from reply where id = :id", id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void lockTicket(String which, UUID id) {
        getSession()
                .createNativeQuery(
                        "select id from ticket where id = (%s) for no key update".formatted(which),
                        UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /// Locks due replies, and skips those that another transaction has locked.
    List<ReplyEntity> lockDue(Instant now, int limit) {
        return find("sendAt <= ?1 order by sendAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, limit)
                .list();
    }

    /// Locks the replies of the ticket that nobody has given yet.
    List<ReplyEntity> open(UUID ticket) {
        return find("ticketId = ?1 and status = ?2 order by id", ticket, ReplyStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<ReplyEntity> of(UUID ticket) {
        return list("ticketId = ?1 order by openedAt, id", ticket);
    }

    boolean exists(UUID ticket, String event) {
        return count("ticketId = ?1 and event = ?2", ticket, event) > 0;
    }

    Optional<ReplyEntity> byMail(UUID mail) {
        lockTicket("select ticket_id from reply where mail_id = :id", mail);
        return find("mailId", mail).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<WishEntity> wish(UUID ticket) {
        return Optional.ofNullable(getEntityManager().find(WishEntity.class, ticket));
    }

    void add(WishEntity wish) {
        getEntityManager().persist(wish);
    }

    boolean ticketExists(UUID ticket) {
        return !getEntityManager()
                .createNativeQuery("select 1 from ticket where id = :id")
                .setParameter("id", ticket)
                .getResultList()
                .isEmpty();
    }

    /// Also finds a ticket that this transaction has filed.
    ReplyTicket ticket(UUID id) {
        Tuple row =
                getSession()
                        .createNativeQuery(TICKET, Tuple.class)
                        .setParameter("id", id)
                        .getSingleResult();
        return ticket(id, row);
    }

    private static ReplyTicket ticket(UUID id, Tuple row) {
        @Nullable String preferred = row.get("reply_form", String.class);
        return new ReplyTicket(
                id,
                row.get("number", String.class),
                row.get("channel", String.class),
                row.get("category", String.class),
                row.get("first_receiver", String.class),
                row.get("has_customer", Boolean.class),
                preferred,
                row.get("tracker", String.class),
                row.get("customer_email", String.class));
    }

    /// Whether this is a file of the ticket.
    boolean isFile(UUID ticket, UUID attachment) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from attachment where id = :id and ticket_id = :ticket")
                .setParameter("id", attachment)
                .setParameter("ticket", ticket)
                .getResultList()
                .isEmpty();
    }
}

package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.TicketCourse.Feed;
import io.openhotline.intake.ticket.TicketCourse.UnknownTicket;
import io.openhotline.intake.ticket.domain.Course;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.logging.MDC;

/// The rows of tickets.
@ApplicationScoped
class TicketRepository implements PanacheRepositoryBase<TicketEntity, UUID> {
    private final NewTickets newTickets;

    TicketRepository(NewTickets newTickets) {
        this.newTickets = newTickets;
    }

    /// Locks them together, in the order of their ids: what follows finds them locked.
    void lock(Collection<UUID> ids) {
        find("listed(?1, id) order by id", (Object) ids.toArray(UUID[]::new))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Locked until the end of the transaction, as the journal's sequence needs it.
    Ticket load(TicketId id) {
        return locked(id).map(TicketState::read).orElseGet(NotYetFiled::new);
    }

    void save(TicketId id, Ticket ticket) {
        TicketState.write(ticket, locked(id).orElseThrow(() -> new UnknownTicket(id)));
    }

    /// Without a look whether it is there, since the id is new; written when the transaction
    /// commits, together with the others that it files.
    void insert(Filed filed, Ticket ticket) {
        var row = new TicketEntity(filed);
        TicketState.write(ticket, row);
        newTickets.add(row);
    }

    /// False where the row has seen this event of the feed, or a later one, already.
    boolean advance(TicketId id, Feed feed, long sequence) {
        TicketEntity row = locked(id).orElseThrow(() -> new UnknownTicket(id));
        return switch (feed) {
            case WORK_ORDERS -> {
                boolean isNew = sequence > row.workorderSequence;
                row.workorderSequence = Math.max(sequence, row.workorderSequence);
                yield isNew;
            }
            case FOLLOW_UPS -> {
                boolean isNew = sequence > row.followupSequence;
                row.followupSequence = Math.max(sequence, row.followupSequence);
                yield isNew;
            }
        };
    }

    void change(TicketId id, UnaryOperator<Course> change) {
        TicketEntity row = locked(id).orElseThrow(() -> new UnknownTicket(id));
        TicketState.write(change.apply(TicketState.course(row)), row);
    }

    Optional<UUID> idOf(TicketNumber number) {
        return getEntityManager()
                .createQuery("select t.id from TicketEntity t where t.number = ?1", UUID.class)
                .setParameter(1, number.toString())
                .getResultStream()
                .findFirst();
    }

    private Optional<TicketEntity> locked(TicketId id) {
        Optional<TicketEntity> row = findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
        row.ifPresent(found -> MDC.put("ticketNumber", found.number));
        return row;
    }
}

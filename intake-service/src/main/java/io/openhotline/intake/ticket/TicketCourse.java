package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Course;
import io.openhotline.intake.ticket.domain.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The door for what other services tell about a ticket, within the transaction that hears it.
@ApplicationScoped
public class TicketCourse {
    /// Where it is told. Between the two there is no order.
    public enum Feed {
        WORK_ORDERS,
        FOLLOW_UPS
    }

    /// Something was told of a ticket that was never filed here.
    public static final class UnknownTicket extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownTicket(TicketId id) {
            super("There is no ticket " + id.value());
        }
    }

    private final TicketRepository tickets;

    TicketCourse(TicketRepository tickets) {
        this.tickets = tickets;
    }

    /// Locks tickets together: what follows finds them locked.
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Collection<UUID> ids) {
        tickets.lock(ids);
    }

    /// Locks the ticket; false where this event of the feed, or a later one, was told before.
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean advance(TicketId id, Feed feed, long sequence) {
        return tickets.advance(id, feed, sequence);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(TicketId id, UnaryOperator<Course> change) {
        tickets.change(id, change);
    }
}

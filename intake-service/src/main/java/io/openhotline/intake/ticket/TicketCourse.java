package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Course;
import io.openhotline.intake.ticket.domain.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Changes a ticket by the events of other services, within the transaction that handles them.
@ApplicationScoped
public class TicketCourse {
    /// The topic of an event. The two have no mutual order.
    public enum Feed {
        WORK_ORDERS,
        FOLLOW_UPS
    }

    /// An event is about a ticket that was never filed here.
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

    /// Locks tickets together, so that the following calls need not read them one by one.
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Collection<UUID> ids) {
        tickets.lock(ids);
    }

    /// Locks the ticket. False where it already reflects this event of the feed, or a later one.
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean advance(TicketId id, Feed feed, long sequence) {
        return tickets.advance(id, feed, sequence);
    }

    /// Locks the ticket and stores what `change` makes of its course.
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(TicketId id, UnaryOperator<Course> change) {
        tickets.change(id, change);
    }
}

package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.ProjectedTicket;
import io.openhotline.intake.ticket.domain.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Changes a ticket by the events of other services, in the transaction that processes them.
@ApplicationScoped
public class ProjectedTicketService {
    /// Names the topic of an event; the two topics have no mutual order.
    public enum SourceTopic {
        WORK_ORDERS,
        FOLLOW_UPS
    }

    /// Signals an event about a missing ticket.
    public static final class UnknownTicket extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownTicket(TicketId id) {
            super("There is no ticket " + id.value());
        }
    }

    private final TicketRepository tickets;

    ProjectedTicketService(TicketRepository tickets) {
        this.tickets = tickets;
    }

    /// Locks tickets together, so that the following calls don't read them one by one.
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Collection<UUID> ids) {
        tickets.lock(ids);
    }

    /// Locks the ticket. Returns false when it already includes this event of the feed or a later
    /// one. Throws [UnknownTicket] when the ticket is missing.
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean advance(TicketId id, SourceTopic feed, long sequence) {
        return tickets.advance(id, feed, sequence);
    }

    /// Locks the ticket, applies `change` and stores the result.
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(TicketId id, UnaryOperator<ProjectedTicket> change) {
        tickets.change(id, change);
    }

    /// Makes the ticket major, because a ladder of dispatch has reached that step (P5, T3).
    @Transactional(Transactional.TxType.MANDATORY)
    public void becomesMajor(TicketId id) {
        tickets.becomesMajor(id);
    }
}

package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.TicketCourse.Feed;
import io.openhotline.intake.ticket.TicketCourse.UnknownTicket;
import io.openhotline.intake.ticket.domain.Course;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.logging.MDC;

/// The rows of tickets.
@ApplicationScoped
class TicketRepository {
    private final TicketTable table;
    private final HeldRows<UUID, TicketRow> held;

    TicketRepository(TicketTable table, TransactionSynchronizationRegistry transaction) {
        this.table = table;
        this.held = table.held(transaction);
    }

    /// Locks them together, in the order of their ids: what follows finds them locked.
    void lock(Collection<UUID> ids) {
        List<UUID> unknown = held.unknown(ids);
        if (!unknown.isEmpty()) {
            table.lock(unknown).forEach(held::read);
        }
    }

    /// Locked until the end of the transaction, as the journal's sequence needs it.
    Ticket load(TicketId id) {
        return locked(id).map(TicketState::read).orElseGet(NotYetFiled::new);
    }

    void save(TicketId id, Ticket ticket) {
        TicketRow row = known(id);
        TicketState.write(ticket, row);
        held.change(row);
    }

    /// Without a look whether it is there, since the id is new; written when the transaction
    /// commits, together with the others that it files.
    void insert(Filed filed, Ticket ticket) {
        var row = new TicketRow(filed);
        TicketState.write(ticket, row);
        held.add(row);
    }

    /// False where the row has seen this event of the feed, or a later one, already.
    boolean advance(TicketId id, Feed feed, long sequence) {
        TicketRow row = known(id);
        boolean isNew =
                switch (feed) {
                    case WORK_ORDERS -> {
                        long last = row.workorderSequence;
                        row.workorderSequence = Math.max(sequence, last);
                        yield sequence > last;
                    }
                    case FOLLOW_UPS -> {
                        long last = row.followupSequence;
                        row.followupSequence = Math.max(sequence, last);
                        yield sequence > last;
                    }
                };
        if (isNew) {
            held.change(row);
        }
        return isNew;
    }

    void change(TicketId id, UnaryOperator<Course> change) {
        TicketRow row = known(id);
        TicketState.write(change.apply(TicketState.course(row)), row);
        held.change(row);
    }

    private TicketRow known(TicketId id) {
        return locked(id).orElseThrow(() -> new UnknownTicket(id));
    }

    private Optional<TicketRow> locked(TicketId id) {
        lock(List.of(id.value()));
        Optional<TicketRow> row = held.find(id.value());
        row.ifPresent(found -> MDC.put("ticketNumber", found.number));
        return row;
    }
}

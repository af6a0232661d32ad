package io.openhotline.followup.handled;

import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.platform.database.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The view per ticket. Whoever changes a ticket or its follow-ups locks it here first.
@ApplicationScoped
public class HandledTickets {
    private final TicketTable table;
    private final HeldRows<UUID, Ticket> held;

    HandledTickets(TicketTable table, TransactionSynchronizationRegistry transaction) {
        this.table = table;
        this.held = table.held(transaction);
    }

    /// Waits for the lock; a ticket that is heard of for the first time gets its row here. The lock
    /// covers its follow-ups and its journal too.
    @Transactional(TxType.MANDATORY)
    public Ticket lock(UUID id) {
        lock(List.of(id));
        return held.find(id).orElseThrow();
    }

    /// Locks them together: what follows finds them locked.
    @Transactional(TxType.MANDATORY)
    public void lock(Collection<UUID> ids) {
        lockKnown(ids);
        List<UUID> unknown = held.unknown(ids);
        if (!unknown.isEmpty()) {
            table.open(unknown);
            lockKnown(unknown);
        }
    }

    private void lockKnown(Collection<UUID> ids) {
        List<UUID> free = held.unknown(ids);
        if (!free.isEmpty()) {
            table.lock(free).forEach(held::read);
        }
    }

    /// As [#lock], but without waiting, so that it is safe while holding the lock of a stratum:
    /// empty while another transaction works on the ticket.
    @Transactional(TxType.MANDATORY)
    public Optional<Ticket> claim(UUID id) {
        if (!held.knows(id)) {
            table.lockIfFree(id).ifPresent(held::read);
        }
        return held.find(id);
    }

    /// Of a ticket that is locked. Much of what is told of one changes nothing here.
    @Transactional(TxType.MANDATORY)
    public void save(Ticket ticket) {
        if (!lock(ticket.id()).equals(ticket)) {
            held.change(ticket);
        }
    }

    public Optional<Ticket> find(UUID id) {
        return table.find(List.of(id)).stream().findFirst();
    }

    public Optional<UUID> idOf(String number) {
        return table.idOf(number);
    }

    public Map<UUID, Ticket> find(Collection<UUID> ids) {
        return table.find(ids).stream().collect(Collectors.toMap(Ticket::id, Function.identity()));
    }
}

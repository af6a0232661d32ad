package io.openhotline.dispatch.ticket;

import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Tickets for which the current transaction knows that no rework waits. It holds them.
@TransactionScoped
class TicketsWithoutReworks {
    private final Set<UUID> ids = new HashSet<>();

    void addAll(Collection<UUID> ticketIds) {
        ids.addAll(ticketIds);
    }

    void remove(UUID ticketId) {
        ids.remove(ticketId);
    }

    boolean has(UUID ticketId) {
        return ids.contains(ticketId);
    }
}

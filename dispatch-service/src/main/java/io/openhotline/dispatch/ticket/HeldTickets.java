package io.openhotline.dispatch.ticket;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the current transaction holds: rows, and the absence of rows.
@TransactionScoped
class HeldTickets {
    private final Map<UUID, Optional<TicketEntity>> rows = new HashMap<>();

    boolean knows(UUID id) {
        return rows.containsKey(id);
    }

    Optional<TicketEntity> row(UUID id) {
        return rows.getOrDefault(id, Optional.empty());
    }

    void absent(UUID id) {
        rows.put(id, Optional.empty());
    }

    void present(TicketEntity row) {
        rows.put(row.id, Optional.of(row));
    }
}

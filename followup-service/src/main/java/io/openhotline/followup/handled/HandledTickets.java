package io.openhotline.followup.handled;

import io.openhotline.followup.handled.domain.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The view per ticket. Whoever changes a ticket or its follow-ups locks it here first.
@ApplicationScoped
public class HandledTickets {
    private final TicketRepository rows;

    HandledTickets(TicketRepository rows) {
        this.rows = rows;
    }

    @Transactional(TxType.MANDATORY)
    public Ticket lock(UUID id) {
        return rows.lock(id).toDomain();
    }

    /// Locks them together: what follows finds them locked.
    @Transactional(TxType.MANDATORY)
    public void lock(Collection<UUID> ids) {
        rows.lock(ids);
    }

    /// As [#lock], but without waiting: empty while another transaction works on the ticket.
    @Transactional(TxType.MANDATORY)
    public Optional<Ticket> claim(UUID id) {
        return rows.claim(id).map(TicketEntity::toDomain);
    }

    /// Of a ticket that is locked.
    @Transactional(TxType.MANDATORY)
    public void save(Ticket ticket) {
        rows.lock(ticket.id()).update(ticket);
    }

    public Optional<Ticket> find(UUID id) {
        return rows.findByIdOptional(id).map(TicketEntity::toDomain);
    }

    public Optional<UUID> idOf(String number) {
        return rows.find("number", number).firstResultOptional().map(row -> row.id);
    }

    public Map<UUID, Ticket> find(Collection<UUID> ids) {
        return rows.list("listed(?1, id)", (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(row -> row.id, TicketEntity::toDomain));
    }
}

package io.openhotline.followup.ticket;

import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.platform.inbox.TicketNumberIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Stores what is known about each ticket. The lock of a ticket's row covers its follow-ups and its
/// journal, and is taken before any of them is read or changed.
@ApplicationScoped
public class HandledTicketService implements TicketNumberIndex {
    private final HandledTicketRepository rows;

    HandledTicketService(HandledTicketRepository rows) {
        this.rows = rows;
    }

    /// Waits for the lock; inserts a row when the ticket is missing.
    @Transactional(TxType.MANDATORY)
    public HandledTicket lock(UUID id) {
        return HandledTicketMapper.toDomain(rows.lock(id));
    }

    /// Locks and reads tickets together, so that [#lock] and [#save] need no query afterwards.
    @Transactional(TxType.MANDATORY)
    public void lock(Collection<UUID> ids) {
        rows.lock(ids);
    }

    /// Locks without waiting, which is safe while the lock of a stratum is held. Returns empty when
    /// the ticket is missing or another transaction has locked it.
    @Transactional(TxType.MANDATORY)
    public Optional<HandledTicket> claim(UUID id) {
        return rows.lockIfFree(id).map(HandledTicketMapper::toDomain);
    }

    /// Requires the lock of the ticket.
    @Transactional(TxType.MANDATORY)
    public void save(HandledTicket ticket) {
        HandledTicketMapper.update(rows.findById(ticket.id()), ticket);
    }

    /// Keeps into which ticket this one is merged; null takes the merge back. Requires the lock of
    /// the ticket.
    @Transactional(TxType.MANDATORY)
    public void merged(UUID id, @Nullable UUID into) {
        rows.findById(id).mergedInto = into;
    }

    /// Keeps which department handled the ticket last. Requires the lock of the ticket.
    @Transactional(TxType.MANDATORY)
    public void handledIn(UUID id, String department) {
        rows.findById(id).department = department;
    }

    /// Returns null for a ticket that no department handled.
    @Transactional
    public @Nullable String departmentOf(UUID id) {
        return rows.findByIdOptional(id).map(row -> row.department).orElse(null);
    }

    /// Returns the tickets that are merged into this one, whose customers are asked with it.
    @Transactional
    public List<HandledTicket> mergedInto(UUID id) {
        return rows.list("mergedInto = ?1 order by id", id).stream()
                .map(HandledTicketMapper::toDomain)
                .toList();
    }

    public Optional<HandledTicket> find(UUID id) {
        return rows.findByIdOptional(id).map(HandledTicketMapper::toDomain);
    }

    @Override
    public Optional<UUID> idOf(String number) {
        return rows.find("number", number).firstResultOptional().map(row -> row.id);
    }

    public Map<UUID, HandledTicket> find(Collection<UUID> ids) {
        return rows.listByIds(ids).stream()
                .collect(Collectors.toMap(row -> row.id, HandledTicketMapper::toDomain));
    }
}

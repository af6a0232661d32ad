package io.openhotline.dispatch.ticket;

import io.openhotline.dispatch.ticket.Ticket.Supplement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.MDC;

/// Stores the tickets that dispatch knows. A lock lasts until the end of the transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tickets {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final TicketRepository repository;

    Tickets(TicketRepository repository) {
        this.repository = repository;
    }

    /// Locks and reads the ticket. If it is missing, no other transaction can add it until this one
    /// ends.
    public Optional<Ticket> lock(UUID id) {
        Optional<TicketEntity> row = repository.lock(id);
        if (row.isEmpty()) {
            repository.lockMissing(List.of(id));
            row = repository.lock(id);
        }
        return row.map(TicketMapper::toDomain).map(Tickets::named);
    }

    /// Locks and reads tickets together, so that locking each of them later needs no statement.
    public void lock(Collection<UUID> ids) {
        Set<UUID> missing = repository.lock(ids);
        if (!missing.isEmpty()) {
            repository.lockMissing(missing);
            repository.lock(missing);
        }
    }

    /// Adds and locks a ticket; returns false if it exists already.
    public boolean add(Ticket ticket) {
        repository.lockMissing(List.of(ticket.id()));
        if (repository.lock(ticket.id()).isPresent()) {
            return false;
        }
        repository.persist(TicketMapper.toRow(named(ticket)));
        return true;
    }

    public Ticket supplement(Ticket ticket, String text, Instant at) {
        return change(ticket, before -> before.supplemented(new Supplement(text, at)));
    }

    public void withdraw(Ticket ticket, Instant at) {
        change(ticket, before -> before.withdrawn(at));
    }

    private Ticket change(Ticket ticket, UnaryOperator<Ticket> change) {
        TicketEntity row = repository.lock(ticket.id()).orElseThrow();
        Ticket after = change.apply(TicketMapper.toDomain(row));
        TicketMapper.update(row, after);
        return after;
    }

    @Transactional
    public Map<UUID, Ticket> find(Collection<UUID> ids) {
        return repository.all(ids).stream()
                .map(TicketMapper::toDomain)
                .collect(Collectors.toMap(Ticket::id, Function.identity()));
    }

    /// Finds the id of a ticket by its id or its number; an id is returned without a query.
    @Transactional
    public Optional<UUID> idOf(String reference) {
        return UUID_TEXT.matcher(reference).matches()
                ? Optional.of(UUID.fromString(reference))
                : repository.idOfNumber(reference);
    }

    /// Adds the ticket's number to the log lines that follow.
    private static Ticket named(Ticket ticket) {
        MDC.put("ticketNumber", ticket.number());
        return ticket;
    }
}

package io.openhotline.dispatch.ticket;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.dispatch.ticket.TicketSnapshot.Classification;
import io.openhotline.dispatch.ticket.TicketSnapshot.Supplement;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.inbox.TicketNumberIndex;
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
import java.util.stream.Collectors;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Stores the tickets that dispatch knows. A lock lasts until the end of the transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TicketSnapshotService implements TicketNumberIndex {
    private final TicketSnapshotRepository repository;

    TicketSnapshotService(TicketSnapshotRepository repository) {
        this.repository = repository;
    }

    /// Locks and reads the ticket. If it is missing, no other transaction can add it until this one
    /// ends.
    public Optional<TicketSnapshot> lock(UUID id) {
        Optional<TicketSnapshotEntity> row = repository.lock(id);
        if (row.isEmpty()) {
            repository.lockMissing(List.of(id));
            row = repository.lock(id);
        }
        return row.map(TicketSnapshotMapper::toDomain).map(TicketSnapshotService::named);
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
    ///
    /// @param filedBy the actor who filed it, as `role:id`
    public boolean add(TicketSnapshot ticket, String filedBy) {
        repository.lockMissing(List.of(ticket.id()));
        if (repository.lock(ticket.id()).isPresent()) {
            return false;
        }
        TicketSnapshotEntity row = TicketSnapshotMapper.toRow(named(ticket));
        row.filedBy = filedBy;
        repository.persist(row);
        return true;
    }

    public TicketSnapshot supplement(TicketSnapshot ticket, String text, Instant at) {
        return change(ticket, before -> before.supplemented(new Supplement(text, at)));
    }

    public void withdraw(TicketSnapshot ticket, Instant at) {
        change(ticket, before -> before.withdrawn(at));
    }

    /// Takes a withdrawal back, because the merge that caused it was taken back.
    public TicketSnapshot restore(TicketSnapshot ticket) {
        return change(ticket, before -> before.withdrawn(null));
    }

    public TicketSnapshot reclassify(TicketSnapshot ticket, Classification to, Instant at) {
        return change(ticket, before -> before.reclassified(to, at));
    }

    /// Takes what was added to the report of an emergency (C3).
    public TicketSnapshot complete(
            TicketSnapshot ticket,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields) {
        return change(ticket, before -> before.completed(customer, place, fields));
    }

    /// Forgets who the customer is.
    public void seal(TicketSnapshot ticket) {
        change(ticket, TicketSnapshot::sealed);
    }

    private TicketSnapshot change(TicketSnapshot ticket, UnaryOperator<TicketSnapshot> change) {
        TicketSnapshotEntity row = repository.lock(ticket.id()).orElseThrow();
        TicketSnapshot after = change.apply(TicketSnapshotMapper.toDomain(row));
        TicketSnapshotMapper.update(row, after);
        return after;
    }

    @Transactional
    public Map<UUID, TicketSnapshot> find(Collection<UUID> ids) {
        return repository.all(ids).stream()
                .map(TicketSnapshotMapper::toDomain)
                .collect(Collectors.toMap(TicketSnapshot::id, Function.identity()));
    }

    /// Finds the id of a ticket by its id or its number; an id is returned without a query.
    @Transactional
    @Override
    public Optional<UUID> idOf(String reference) {
        return Uuids.parse(reference).or(() -> repository.idOfNumber(reference));
    }

    /// Adds the ticket's number to the log lines that follow.
    private static TicketSnapshot named(TicketSnapshot ticket) {
        MDC.put("ticketNumber", ticket.number());
        return ticket;
    }
}

package io.openhotline.intake.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores suggestions.
@ApplicationScoped
class SuggestionRepository implements PanacheRepositoryBase<SuggestionEntity, UUID> {
    Optional<SuggestionEntity> lock(UUID ticket) {
        return findByIdOptional(ticket, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(UUID ticket, Instant receivedAt) {
        var row = new SuggestionEntity();
        row.ticket = ticket;
        row.receivedAt = receivedAt;
        persist(row);
    }

    /// Takes a ticket from the list, unless it is filed.
    void remove(UUID ticket) {
        delete("ticket = ?1 and filedAt is null", ticket);
    }
}

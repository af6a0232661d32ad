package io.openhotline.intake.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores the forms of tickets.
@ApplicationScoped
class TicketFormRepository implements PanacheRepositoryBase<TicketFormEntity, UUID> {

    List<TicketFormEntity> of(UUID ticket) {
        return list("ticketId = ?1 order by id", ticket);
    }

    Optional<TicketFormEntity> find(UUID ticket, UUID form) {
        return find("id = ?1 and ticketId = ?2", form, ticket).firstResultOptional();
    }

    /// Locks the ticket first: the journal's sequence relies on it.
    Optional<TicketFormEntity> lockWithTicket(UUID ticket, UUID form) {
        getSession()
                .createNativeQuery(
                        "select id from ticket where id = :id for no key update", UUID.class)
                .setParameter("id", ticket)
                .getResultList();
        return lock(ticket, form);
    }

    Optional<TicketFormEntity> lock(UUID ticket, UUID form) {
        return find("id = ?1 and ticketId = ?2", form, ticket)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}

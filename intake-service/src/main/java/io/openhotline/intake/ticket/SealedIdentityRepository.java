package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Seal;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Keeps the identities of the customers of sealed tickets.
@ApplicationScoped
class SealedIdentityRepository implements PanacheRepositoryBase<SealedIdentityEntity, UUID> {
    private static final String AT_FILING = "filing";

    /// Keeps the identity of a ticket that is sealed from the beginning.
    void keep(File file) {
        Customer sealed = file.circumstances().sealed();
        if (sealed != null) {
            persist(
                    SealedIdentityEntity.of(
                            file.id(), sealed, AT_FILING, file.actor(), file.filedAt()));
        }
    }

    void keep(Seal command, Customer customer) {
        persist(
                SealedIdentityEntity.of(
                        command.id(), customer, command.reason(), command.actor(), command.at()));
    }
}

package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Translates a published ticket into dispatch's own snapshot.
final class TicketContract {
    private TicketContract() {}

    static TicketSnapshot read(Created created) {
        return new TicketSnapshot(
                created.ticketId(),
                created.number(),
                created.channel(),
                created.category(),
                created.kind(),
                created.nature(),
                created.severity(),
                created.description(),
                withoutWishes(created.customer()),
                created.place(),
                created.fields(),
                List.of(),
                created.receivedAt(),
                null,
                null,
                null,
                created.repeatOf());
    }

    /// Removes contact preferences, such as the e-mail address, which no crew needs.
    private static @Nullable Customer withoutWishes(@Nullable Customer customer) {
        return customer == null
                ? null
                : new Customer(
                        customer.name(),
                        customer.phone(),
                        customer.kind(),
                        customer.phoneAsWritten(),
                        customer.extension(),
                        customer.furtherPhones(),
                        customer.level());
    }
}

package io.openhotline.intake.customer;

import io.openhotline.contracts.Customer.Wishes;
import io.openhotline.intake.ticket.KnownWishes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Publishes the contact preferences of a customer of the directory to other services.
@ApplicationScoped
class PublishedWishes implements KnownWishes {
    private final CustomerRepository customers;

    PublishedWishes(CustomerRepository customers) {
        this.customers = customers;
    }

    /// Reads the customer from the persistence context if this transaction has loaded it.
    @Override
    public Optional<Wishes> of(@Nullable UUID customer) {
        return customer == null
                ? Optional.empty()
                : customers.findByIdOptional(customer).flatMap(PublishedWishes::of);
    }

    private static Optional<Wishes> of(CustomerEntity row) {
        return row.language == null && row.replyForm == null && !row.doNotCall
                ? Optional.empty()
                : Optional.of(new Wishes(row.language, row.doNotCall ? true : null, row.replyForm));
    }
}

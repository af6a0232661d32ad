package io.openhotline.intake.customer;

import io.openhotline.contracts.Customer.Wishes;
import io.openhotline.intake.ticket.KnownWishes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says to other services how a customer of the directory wants to be spoken to.
@ApplicationScoped
class PublishedWishes implements KnownWishes {
    private final CustomerRepository customers;

    PublishedWishes(CustomerRepository customers) {
        this.customers = customers;
    }

    /// Needs no query for a customer whom the transaction has read.
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

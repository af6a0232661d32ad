package io.openhotline.intake.ticket;

import io.openhotline.contracts.Customer.Wishes;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the contact preferences of customers of the directory.
public interface KnownWishes {
    /// Returns empty if the directory lacks the customer.
    Optional<Wishes> of(@Nullable UUID customer);
}

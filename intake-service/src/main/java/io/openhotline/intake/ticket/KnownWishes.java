package io.openhotline.intake.ticket;

import io.openhotline.contracts.Customer.Wishes;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Knows how customers of the directory want to be spoken to.
public interface KnownWishes {
    /// Returns empty for a customer who isn't in the directory.
    Optional<Wishes> of(@Nullable UUID customer);
}

package io.openhotline.platform.inbox;

import java.util.Optional;
import java.util.UUID;

/// Finds the id of a ticket, which is the key of its events, by its number.
public interface TicketNumberIndex {
    /// Is called inside a transaction.
    Optional<UUID> idOf(String number);
}

package io.openhotline.intake.reply;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds what a reply must know of its ticket.
///
/// @param preferred the code of the channel that the customer prefers in the directory
/// @param tracker the staff number of the person who tracks the ticket; null if nobody does
record ReplyTicket(
        UUID id,
        String number,
        String channel,
        String category,
        String firstReceiver,
        boolean hasCustomer,
        @Nullable String preferred,
        @Nullable String tracker,
        @Nullable String email) {

    /// Whether it is a record of the past, whose customer was told then.
    boolean isImported() {
        return Actor.parse(firstReceiver).filter(it -> it.is(Role.IMPORT)).isPresent();
    }
}

package io.openhotline.followup.followup;

import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// The follow-ups that the current transaction has loaded under the lock of their tickets.
@TransactionScoped
class HeldFollowUps {
    private final Set<UUID> ids = new HashSet<>();

    void addAll(Collection<UUID> more) {
        ids.addAll(more);
    }

    boolean contains(UUID id) {
        return ids.contains(id);
    }
}

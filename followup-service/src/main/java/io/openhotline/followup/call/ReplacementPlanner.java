package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import java.util.Optional;
import java.util.UUID;

/// Plans the follow-up of another ticket when a customer could not be asked. Separates calls from
/// planning, which depends on them.
public interface ReplacementPlanner {
    /// Returns the ticket whose customer is asked instead, empty when none is needed or found.
    /// Requires the lock of the waived ticket.
    Optional<UUID> replace(WasWaived waived);
}

package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.platform.actor.Actor;
import java.util.Set;
import java.util.UUID;

/// Holds the data of a follow-up that its survey link needs.
///
/// @param handlers the known people who received, answered or completed the ticket
public record LinkedFollowUp(UUID ticketId, FollowUpStatus status, Set<Actor> handlers) {
    /// Returns whether the customer is still asked.
    public boolean isAsked() {
        return status == FollowUpStatus.PLANNED;
    }
}

package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.platform.actor.Actor;
import java.util.Set;
import java.util.UUID;

/// Holds what a link has to know of its follow-up.
///
/// @param handlers who received, answered or completed the ticket, as far as that is known
public record LinkedFollowUp(UUID ticketId, FollowUpStatus status, Set<Actor> handlers) {
    /// Returns whether the customer is still asked.
    public boolean isAsked() {
        return status == FollowUpStatus.PLANNED;
    }
}

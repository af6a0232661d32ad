package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;

/// Lets a supervisor decide after the last rework; separates the calls from the decision, which
/// depends on them.
public interface ReworkLimit {
    /// Requires the lock of the ticket.
    void reached(LimitWasReached event);
}

package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;

/// Records that a supervisor must decide after the last rework. The sequel package, which depends
/// on this one, implements it.
public interface ReworkLimit {
    /// Requires the lock of the ticket.
    void reached(LimitWasReached event);
}

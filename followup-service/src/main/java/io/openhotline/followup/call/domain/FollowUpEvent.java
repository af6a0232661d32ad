package io.openhotline.followup.call.domain;

import java.time.Instant;

/// Describes what happened to a follow-up.
public sealed interface FollowUpEvent {
    Plan plan();

    record WasAttempted(Plan plan, int attempt, ContactResult result, Instant at)
            implements FollowUpEvent {}

    record WasCompleted(Plan plan, Survey survey, boolean satisfied, Instant at)
            implements FollowUpEvent {}

    record WasWaived(Plan plan, Waiver waiver, Instant at) implements FollowUpEvent {}

    record WasCancelled(Plan plan, Instant at) implements FollowUpEvent {}

    /// Requests a second dispatch; `round` is the round of its work order.
    record ReworkWasRequested(Plan plan, int round, Survey survey, Instant at)
            implements FollowUpEvent {}
}

package io.openhotline.followup.followup.domain;

import java.time.Instant;

/// What has happened to a follow-up.
public sealed interface FollowUpEvent {
    Plan plan();

    record WasAttempted(Plan plan, int attempt, Contact contact, Instant at)
            implements FollowUpEvent {}

    record WasCompleted(Plan plan, Survey survey, boolean satisfied, Instant at)
            implements FollowUpEvent {}

    record WasWaived(Plan plan, Waiver waiver, Instant at) implements FollowUpEvent {}

    /// Another dispatch is asked for; `round` is that of its work order.
    record ReworkWasRequested(Plan plan, int round, Survey survey, Instant at)
            implements FollowUpEvent {}
}

package io.openhotline.followup.call.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Describes what happened to a follow-up.
public sealed interface FollowUpEvent {
    Plan plan();

    record WasAttempted(Plan plan, int attempt, ContactResult result, Instant at)
            implements FollowUpEvent {}

    record WasCompleted(Plan plan, Survey survey, boolean satisfied, Instant at)
            implements FollowUpEvent {}

    record WasWaived(Plan plan, Waiver waiver, Instant at) implements FollowUpEvent {}

    record WasCancelled(Plan plan, Instant at) implements FollowUpEvent {}

    /// Requests a second dispatch; `round` is the round of its work order, and `evidence` are the
    /// attachments of the ticket that it takes along (T11).
    record ReworkWasRequested(Plan plan, int round, Survey survey, List<UUID> evidence, Instant at)
            implements FollowUpEvent {
        public ReworkWasRequested {
            evidence = List.copyOf(evidence);
        }

        public ReworkWasRequested(Plan plan, int round, Survey survey, Instant at) {
            this(plan, round, survey, List.of(), at);
        }
    }
}

package io.openhotline.followup.call.domain;

import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes what happened to a follow-up.
public sealed interface FollowUpEvent {
    Plan plan();

    record WasAttempted(
            Plan plan,
            int attempt,
            ContactResult result,
            Way way,
            @Nullable Visit visit,
            Instant at)
            implements FollowUpEvent {

        /// Describes a call.
        public WasAttempted(Plan plan, int attempt, ContactResult result, Instant at) {
            this(plan, attempt, result, Way.PHONE, null, at);
        }
    }

    /// `asking` is the new way and the new appointment.
    record WasScheduled(Plan plan, ScheduleCause cause, Asking asking, Instant at)
            implements FollowUpEvent {}

    /// Reached step `step`, from 1, of the ladder; `level` is its code.
    record WasOverdue(Plan plan, int step, String level, Way way, Instant at)
            implements FollowUpEvent {}

    record WasCompleted(Plan plan, Survey survey, boolean satisfied, Instant at)
            implements FollowUpEvent {}

    /// The customer gave a later answer to a completed follow-up: it is stored, and the answer that
    /// counts stays the same.
    record WasAnsweredAgain(Plan plan, Survey survey, Instant at) implements FollowUpEvent {}

    record WasWaived(Plan plan, Waiver waiver, Instant at) implements FollowUpEvent {}

    record WasCancelled(Plan plan, Instant at) implements FollowUpEvent {}

    /// States that the policy allows no more reworks; a supervisor decides.
    record LimitWasReached(Plan plan, Survey survey, Instant at) implements FollowUpEvent {}

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

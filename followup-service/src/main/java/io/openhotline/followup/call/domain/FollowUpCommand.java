package io.openhotline.followup.call.domain;

import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Defines what an agent or the system can do with a follow-up.
public sealed interface FollowUpCommand {
    UUID followUp();

    Actor actor();

    Instant at();

    /// Returns whether a surveyor sent the command, and not the system or the page of a link.
    default boolean isOfASurveyor() {
        return switch (this) {
            case Attempt _, Schedule _ -> true;
            case Answer answer -> answer.survey().origin().source() != AnswerSource.LINK;
            case Cancel _, Withdraw _, FallBack _, Climb _, ChangeDue _ -> false;
        };
    }

    /// Records an attempt; `visit` is null unless it was a door visit.
    ///
    /// @param agreed says that the customer agreed to be asked in quiet hours
    record Attempt(
            UUID followUp,
            ContactResult result,
            Way way,
            @Nullable Visit visit,
            boolean agreed,
            Actor actor,
            Instant at)
            implements FollowUpCommand {

        /// Records a call.
        public Attempt(UUID followUp, ContactResult result, Actor actor, Instant at) {
            this(followUp, result, Way.PHONE, null, false, actor, at);
        }
    }

    /// Sets or removes the appointment of the customer; may change the way.
    ///
    /// @param appointment null for none
    /// @param way null for the present one
    record Schedule(
            UUID followUp,
            @Nullable Instant appointment,
            @Nullable Way way,
            Actor actor,
            Instant at)
            implements FollowUpCommand {}

    /// Switches to the next way of the order, because the time of the present one is over.
    record FallBack(UUID followUp, Actor actor, Instant at) implements FollowUpCommand {}

    /// Climbs the next step of the ladder.
    record Climb(UUID followUp, Actor actor, Instant at) implements FollowUpCommand {}

    /// Changes the due time, because the department has written back (C5).
    record ChangeDue(UUID followUp, Instant dueAt, Actor actor, Instant at)
            implements FollowUpCommand {}

    /// `evidence` are attachments of the ticket that prove why the customer is not satisfied.
    record Answer(UUID followUp, Survey survey, List<UUID> evidence, Actor actor, Instant at)
            implements FollowUpCommand {
        public Answer {
            evidence = List.copyOf(evidence);
        }

        public Answer(UUID followUp, Survey survey, Actor actor, Instant at) {
            this(followUp, survey, List.of(), actor, at);
        }
    }

    /// Ends a follow-up because the ticket was reopened before the customer was asked.
    record Cancel(UUID followUp, Actor actor, Instant at) implements FollowUpCommand {}

    /// Ends a follow-up because the customer withdrew the ticket.
    record Withdraw(UUID followUp, Actor actor, Instant at) implements FollowUpCommand {}
}

package io.openhotline.followup.call.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Defines what an agent or the system can do with a follow-up.
public sealed interface FollowUpCommand {
    UUID followUp();

    Actor actor();

    Instant at();

    record Attempt(UUID followUp, ContactResult result, Actor actor, Instant at)
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

package io.openhotline.followup.call.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.UUID;

/// Defines what an agent or the system can do with a follow-up.
public sealed interface FollowUpCommand {
    UUID followUp();

    Actor actor();

    Instant at();

    record Attempt(UUID followUp, ContactResult result, Actor actor, Instant at)
            implements FollowUpCommand {}

    record Answer(UUID followUp, Survey survey, Actor actor, Instant at)
            implements FollowUpCommand {}

    /// Ends a follow-up because the ticket was reopened before the customer was asked.
    record Cancel(UUID followUp, Actor actor, Instant at) implements FollowUpCommand {}

    /// Ends a follow-up because the customer withdrew the ticket.
    record Withdraw(UUID followUp, Actor actor, Instant at) implements FollowUpCommand {}
}

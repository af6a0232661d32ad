package io.openhotline.followup.followup.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.UUID;

/// What someone does with a follow-up.
public sealed interface FollowUpCommand {
    UUID followUp();

    Actor actor();

    Instant at();

    record Attempt(UUID followUp, Contact contact, Actor actor, Instant at)
            implements FollowUpCommand {}

    record Answer(UUID followUp, Survey survey, Actor actor, Instant at)
            implements FollowUpCommand {}

    /// The customer took the ticket back.
    record Withdraw(UUID followUp, Actor actor, Instant at) implements FollowUpCommand {}
}

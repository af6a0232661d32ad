package io.openhotline.followup.sequel.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists the commands after an answer.
public sealed interface SequelCommand {
    UUID followUp();

    Actor actor();

    Instant at();

    /// Decides after the last rework (P7).
    record Decide(UUID followUp, LimitDecision decision, String reason, Actor actor, Instant at)
            implements SequelCommand {}

    /// Records the examination of a repeated complaint (T11).
    record Examine(
            UUID followUp,
            String cause,
            boolean apologised,
            @Nullable String explanation,
            @Nullable String remedy,
            Actor actor,
            Instant at)
            implements SequelCommand {}

    /// Raises a new matter of the customer, which becomes the ticket `matter` (P8).
    record Raise(
            UUID followUp,
            UUID matter,
            @Nullable String category,
            String text,
            Actor actor,
            Instant at)
            implements SequelCommand {}

    /// Records that the customer signed the handling off (P7), by name or on a scan.
    record SignOff(
            UUID followUp,
            @Nullable String signedBy,
            @Nullable UUID scan,
            String witness,
            Instant signedAt,
            Actor actor,
            Instant at)
            implements SequelCommand {}
}

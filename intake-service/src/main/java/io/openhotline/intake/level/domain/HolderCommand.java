package io.openhotline.intake.level.domain;

import io.openhotline.intake.ticket.domain.Level;
import org.jspecify.annotations.Nullable;

/// Defines what somebody, or a rule of the pack, does about who has a ticket.
public sealed interface HolderCommand {
    /// Takes it from the queue of its level.
    record Take() implements HolderCommand {}

    /// Puts it back into the queue of its level.
    record GiveBack(@Nullable String reason) implements HolderCommand {}

    /// Passes it on to a person.
    record PassOn(String to, String reason) implements HolderCommand {}

    /// Moves it to a higher level; `rule` is the rule of the pack, `reason` that of a person.
    record Escalate(Level level, @Nullable String rule, @Nullable String reason)
            implements HolderCommand {}
}

package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Records that a supervisor has checked a complaint with the customer; `correction` is what the
/// customer said otherwise.
public record Verify(
        TicketId id,
        VerificationOutcome outcome,
        @Nullable String correction,
        Instant at,
        Actor actor) {}

package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Merges the ticket `id` into the ticket `into`, which goes on for both.
public record Merge(
        TicketId id, TicketId into, String intoNumber, String reason, Instant at, Actor actor) {}

package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Seals who the customer is.
public record Seal(TicketId id, String reason, Instant at, Actor actor) {}

package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Reopens a handled ticket, because the customer reports the matter again (P7, T11).
public record Reopen(TicketId id, String reason, Instant at, ReopeningRule rule, Actor actor) {}

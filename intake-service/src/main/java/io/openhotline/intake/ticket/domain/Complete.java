package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Completes the report of an emergency; `report` is the whole one.
public record Complete(TicketId id, Report report, Instant at, Actor actor) {}

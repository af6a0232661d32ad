package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.UUID;

/// Lets a ticket leave its incident: it goes on by itself.
public record LeaveIncident(TicketId id, UUID incident, String reason, Instant at, Actor actor) {}

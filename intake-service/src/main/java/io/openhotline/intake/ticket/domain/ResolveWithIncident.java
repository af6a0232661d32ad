package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.IncidentReference.CallerText;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.UUID;

/// Closes a ticket with its incident, by the one answer for all.
public record ResolveWithIncident(UUID incident, CallerText answer, Instant at, Actor actor) {}

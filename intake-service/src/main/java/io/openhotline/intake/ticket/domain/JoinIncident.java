package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Lets a ticket join an incident, by its rule at filing or by hand.
public record JoinIncident(
        TicketId id, IncidentReference incident, boolean byRule, Instant at, Actor actor) {}

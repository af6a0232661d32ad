package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Corrects the classification of a ticket, with a reason (C34).
public record Reclassify(
        TicketId id, Classification corrected, String reason, Instant at, Actor actor) {}

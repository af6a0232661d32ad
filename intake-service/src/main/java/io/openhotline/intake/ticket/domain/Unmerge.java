package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Takes a merge back: the ticket goes on by itself.
public record Unmerge(TicketId id, String reason, Instant at, Actor actor) {}

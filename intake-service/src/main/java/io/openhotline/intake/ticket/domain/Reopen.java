package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.List;

/// Reopens a handled ticket, because the customer reports the matter again (P7, T11). `evidence`
/// are attachments of the ticket that prove it.
public record Reopen(
        TicketId id,
        String reason,
        Instant at,
        ReopeningRule rule,
        Actor actor,
        List<Evidence> evidence) {
    public Reopen {
        evidence = List.copyOf(evidence);
    }

    public Reopen(TicketId id, String reason, Instant at, ReopeningRule rule, Actor actor) {
        this(id, reason, at, rule, actor, List.of());
    }
}

package io.openhotline.followup.call.domain;

import java.time.Instant;
import java.util.UUID;

/// Records the decision to ask a customer; `round` counts the follow-ups of a ticket from 1.
public record Plan(
        UUID id,
        UUID ticketId,
        int round,
        PlanReason reason,
        String stratum,
        Instant dueAt,
        Instant plannedAt) {

    Plan due(Instant at) {
        return new Plan(id, ticketId, round, reason, stratum, at, plannedAt);
    }
}

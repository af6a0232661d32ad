package io.openhotline.followup.followup.domain;

import java.time.Instant;
import java.util.UUID;

/// That a customer will be asked, decided once. `round` counts the follow-ups of a ticket from 1.
public record Plan(
        UUID id,
        UUID ticketId,
        int round,
        Draw draw,
        String stratum,
        Instant dueAt,
        Instant plannedAt) {}

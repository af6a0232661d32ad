package io.openhotline.reporting.fact.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Holds the last event about a call, for statistics. `freeAgents` is null if the switchboard
/// doesn't say how many agents were free.
public record CallObservation(
        boolean incoming,
        @Nullable String queue,
        @Nullable String answeredBy,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        boolean abandoned,
        @Nullable Integer freeAgents) {}

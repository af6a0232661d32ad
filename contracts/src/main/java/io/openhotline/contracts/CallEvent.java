package io.openhotline.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts on `calls.v1`, published by the intake service. They hold no telephone number.
public sealed interface CallEvent extends Event {
    UUID callId();

    @Override
    default UUID key() {
        return callId();
    }

    /// Holds the present state of a call; a later event replaces an earlier one. `call` is the id
    /// that the switchboard gave, `agent` the agent who has the call or had it last, `answeredBy`
    /// the agent who answered it first. `abandoned` means that the caller hung up before an answer.
    /// `freeAgents` is the number of agents of the queue who were free when the call came in; null
    /// if that isn't known.
    record Changed(
            UUID callId,
            String call,
            Direction direction,
            Status status,
            @Nullable String queue,
            @Nullable String agent,
            @Nullable String answeredBy,
            Instant startedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            boolean abandoned,
            boolean voiceMessage,
            @Nullable Integer freeAgents)
            implements CallEvent {}

    /// Lists the directions of calls: `IN` is a call of a customer to the hotline.
    enum Direction {
        IN,
        OUT
    }

    /// `WAITING`: not answered yet. `ENDED`: answered, and over. `MISSED`: over without an answer.
    enum Status {
        WAITING,
        TALKING,
        ON_HOLD,
        ENDED,
        MISSED
    }
}

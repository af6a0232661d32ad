package io.openhotline.intake.call.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Represents one event of a call. `caller` and `called` are telephone numbers; `freeAgents` is the
/// number of agents of the queue who were free at that moment; `recording` is the switchboard's
/// reference of a sound file.
public record CallEvent(
        CallEventKind kind,
        Instant at,
        @Nullable Direction direction,
        @Nullable String caller,
        @Nullable String called,
        @Nullable String queue,
        @Nullable String agent,
        @Nullable Integer freeAgents,
        @Nullable String cause,
        @Nullable String recording) {

    static final Comparator<CallEvent> IN_ORDER =
            Comparator.comparing(CallEvent::at).thenComparing(CallEvent::kind);

    /// Says whether the other event is this one, told again: kind and time identify an event.
    public boolean isSame(CallEvent other) {
        return kind == other.kind && at.equals(other.at);
    }

    /// Says whether the other event tells the same of this call, whenever it happened.
    boolean isAlike(CallEvent other) {
        return kind == other.kind
                && Objects.equals(agent, other.agent)
                && Objects.equals(queue, other.queue)
                && Objects.equals(recording, other.recording);
    }

    public CallEvent calledBy(String number) {
        return new CallEvent(
                kind, at, direction, number, called, queue, agent, freeAgents, cause, recording);
    }
}

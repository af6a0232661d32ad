package io.openhotline.intake.call.domain;

import java.time.Instant;
import java.util.Comparator;
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
}

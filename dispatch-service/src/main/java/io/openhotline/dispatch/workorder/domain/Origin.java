package io.openhotline.dispatch.workorder.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says who sends a command and when: now, or at the backdated time that an import states.
public record Origin(Actor actor, Instant now, @Nullable Instant stated) {

    public static Origin now(Actor actor, Instant now) {
        return new Origin(actor, now, null);
    }

    /// Returns the time at which the action took place.
    Instant at() {
        return stated == null ? now : stated;
    }
}

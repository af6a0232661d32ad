package io.openhotline.dispatch.workorder.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who asks, and when: now, or at the time stated by whoever files records of the past.
public record Origin(Actor actor, Instant now, @Nullable Instant stated) {

    public static Origin now(Actor actor, Instant now) {
        return new Origin(actor, now, null);
    }

    /// When what is asked for took place.
    Instant at() {
        return stated == null ? now : stated;
    }
}

package io.openhotline.dispatch.workorder.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds what waits for a second person (T5), or waited: `decided` is true after the decision.
/// `text` is that of a chase order or recall, or the warning of a second dispatch.
public record Review(
        UUID id,
        Kind kind,
        @Nullable String text,
        Actor author,
        Instant requestedAt,
        boolean decided) {

    /// Waits for a dispatch that the actor makes now.
    public static Review of(UUID id, Origin origin) {
        return new Review(id, Kind.DISPATCH, null, origin.actor(), origin.at(), false);
    }

    /// Adds the warning of a second dispatch, for the reviewer (T11).
    Review about(Order order) {
        return new Review(id, kind, order.warning(), author, requestedAt, decided);
    }

    /// Says what leaves for the department after the release.
    public enum Kind {
        DISPATCH,
        CHASE,
        RECALL
    }
}

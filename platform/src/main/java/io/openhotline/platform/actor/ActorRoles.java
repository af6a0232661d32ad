package io.openhotline.platform.actor;

import org.jspecify.annotations.Nullable;

/// Says the roles of who acts.
@FunctionalInterface
public interface ActorRoles {
    /// Returns the roles in the token of the actor, separated by commas; null if the present
    /// request is not the actor's.
    @Nullable String of(Actor actor);
}

package io.openhotline.dispatch.policy;

import io.openhotline.platform.actor.Actor;
import java.util.Set;

/// Names who made a dispatch, chase order or recall, with the roles of their token; without roles
/// if the event doesn't say them.
public record Author(Actor actor, Set<String> roles) {
    public static final Author SYSTEM = new Author(Actor.SYSTEM, Set.of());

    public Author {
        roles = Set.copyOf(roles);
    }

    /// Reads the actor of an event, as `role:id`.
    public static Author of(String actor, Set<String> roles) {
        return new Author(Actor.parse(actor).orElse(Actor.SYSTEM), roles);
    }
}

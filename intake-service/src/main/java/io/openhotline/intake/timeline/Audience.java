package io.openhotline.intake.timeline;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;

/// Lists the audiences of a timeline.
enum Audience {
    DESK,
    CUSTOMER;

    static Audience of(Actor actor) {
        return actor.is(Role.CUSTOMER) ? CUSTOMER : DESK;
    }

    /// Returns the actor as `role:id`, or only the role for a customer, who sees no staff ids.
    String actor(String actor) {
        return this == DESK ? actor : actor.replaceFirst(":.*", "");
    }
}

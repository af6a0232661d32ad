package io.openhotline.platform.http;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.enterprise.context.RequestScoped;

/// Holds the actor of this request. Resources put it into their commands.
@RequestScoped
public class CurrentActor {
    public static final String HEADER = "X-Hotline-Actor";

    private Actor actor = new Actor(Role.AGENT, "unknown");

    public Actor get() {
        return actor;
    }

    void set(Actor actor) {
        this.actor = actor;
    }
}

package io.openhotline.platform.http;

import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// Holds the actor of this request. Resources put it into their commands.
@RequestScoped
public class CurrentActor {
    public static final String HEADER = "X-Hotline-Actor";

    private @Nullable Actor actor;

    /// Fails where the filter has found no actor, rather than act as somebody.
    public Actor get() {
        if (actor == null) {
            throw new IllegalStateException("This request has no actor");
        }
        return actor;
    }

    void set(Actor actor) {
        this.actor = actor;
    }
}

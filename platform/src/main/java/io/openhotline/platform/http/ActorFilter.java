package io.openhotline.platform.http;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/// Reads the actor from the header `X-Hotline-Actor`. There is no access control yet: the header is
/// believed, and a request without it comes from `agent:unknown`.
@Provider
class ActorFilter implements ContainerRequestFilter {
    private static final Actor UNKNOWN = new Actor(Role.AGENT, "unknown");

    private final CurrentActor current;

    ActorFilter(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(CurrentActor.HEADER);
        Optional<Actor> actor = header == null ? Optional.of(UNKNOWN) : Actor.parse(header);
        actor.ifPresent(current::set);
        if (actor.isEmpty()) {
            request.abortWith(Problem.response(400, "invalid-actor"));
        }
    }
}

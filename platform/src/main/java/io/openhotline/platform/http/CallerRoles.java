package io.openhotline.platform.http;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.ActorRoles;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the roles in the token of the request. A consumer and a timer have no request.
@Singleton
class CallerRoles implements ActorRoles {
    private final CurrentActor current;

    CallerRoles(CurrentActor current) {
        this.current = current;
    }

    @Override
    public @Nullable String of(Actor actor) {
        return caller().filter(caller -> caller.actor().equals(actor))
                .map(CallerRoles::text)
                .orElse(null);
    }

    private Optional<Caller> caller() {
        return Arc.container().requestContext().isActive() ? current.known() : Optional.empty();
    }

    private static String text(Caller caller) {
        return caller.roles().stream()
                .sorted()
                .map(AccessRole::code)
                .collect(Collectors.joining(","));
    }
}

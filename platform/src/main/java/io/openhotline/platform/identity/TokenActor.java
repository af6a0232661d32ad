package io.openhotline.platform.identity;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Translates a verified token into the actor of a request. A department acts under its code and an
/// app under its client id, because the rules about rows compare these; all others act under the
/// staff number or the client id.
public final class TokenActor {
    private static final Set<String> DESK =
            Set.of(
                    "agent",
                    "senior",
                    "supervisor",
                    "manager",
                    "inspector",
                    "surveyor",
                    "librarian");

    private TokenActor() {}

    /// Empty for roles that only read (`reports`, `auditor`), for unknown roles, and for a token
    /// without the claim that names the actor.
    public static Optional<Actor> of(JsonWebToken token, Set<String> roles) {
        if (roles.contains("department")) {
            return actor(Role.DEPARTMENT, token.getClaim("department"));
        }
        if (roles.contains("customer")) {
            return actor(Role.CUSTOMER, token.getClaim("azp"));
        }
        if (roles.contains("importer")) {
            return actor(Role.IMPORT, token.getName());
        }
        if (roles.contains("operator")) {
            return actor(Role.OPERATOR, token.getName());
        }
        return Collections.disjoint(roles, DESK)
                ? Optional.empty()
                : actor(Role.AGENT, token.getName());
    }

    private static Optional<Actor> actor(Role role, @Nullable Object id) {
        return id instanceof String text && Actor.isId(text)
                ? Optional.of(new Actor(role, text))
                : Optional.empty();
    }
}

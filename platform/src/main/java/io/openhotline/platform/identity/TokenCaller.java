package io.openhotline.platform.identity;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Translates the claims of a verified token into a caller. A department acts under its code and an
/// app under its client id, because the rules about rows compare these; all others act under the
/// staff number or the client id.
public final class TokenCaller {
    private TokenCaller() {}

    /// Empty for a token without a known role, and without the claim that names the actor.
    public static Optional<Caller> of(JsonWebToken token, Set<String> codes) {
        Set<AccessRole> roles = EnumSet.noneOf(AccessRole.class);
        codes.forEach(code -> AccessRole.parse(code).ifPresent(roles::add));
        return roles.isEmpty()
                ? Optional.empty()
                : actor(token, roles).map(it -> caller(token, it, roles));
    }

    private static Caller caller(JsonWebToken token, Actor actor, Set<AccessRole> roles) {
        String client = text(token, "azp");
        return new Caller(
                actor,
                roles,
                token.getName(),
                client == null ? token.getName() : client,
                roles.contains(AccessRole.CUSTOMER) ? customer(token, client) : null,
                text(token, "department"),
                text(token, "team"),
                texts(token.getClaim("districts")),
                text(token, "channel"));
    }

    /// A token that an app got for itself is named like the app; its subject may be anything. A
    /// person without a subject is told apart by name, and never seen as the app.
    private static @Nullable String customer(JsonWebToken token, @Nullable String client) {
        String name = token.getName();
        String subject = token.getSubject();
        return name.equals(client) ? null : subject == null ? name : subject;
    }

    private static Optional<Actor> actor(JsonWebToken token, Set<AccessRole> roles) {
        if (roles.contains(AccessRole.DEPARTMENT)) {
            return actor(Role.DEPARTMENT, text(token, "department"));
        }
        if (roles.contains(AccessRole.CUSTOMER)) {
            return actor(Role.CUSTOMER, text(token, "azp"));
        }
        return actor(role(roles), token.getName());
    }

    private static Role role(Set<AccessRole> roles) {
        if (roles.contains(AccessRole.IMPORTER)) {
            return Role.IMPORT;
        }
        if (roles.contains(AccessRole.OPERATOR)) {
            return Role.OPERATOR;
        }
        return switch (roles.iterator().next()) {
            case REPORTS -> Role.REPORTS;
            case AUDITOR -> Role.AUDITOR;
            default -> Role.AGENT;
        };
    }

    private static Optional<Actor> actor(Role role, @Nullable String id) {
        return id != null && Actor.isId(id) ? Optional.of(new Actor(role, id)) : Optional.empty();
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String text ? text : null;
    }

    private static Set<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> values
                ? values.stream().map(TokenCaller::text).collect(Collectors.toSet())
                : Set.of();
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}

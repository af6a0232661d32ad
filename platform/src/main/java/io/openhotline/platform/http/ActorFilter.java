package io.openhotline.platform.http;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.identity.TokenActor;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Determines the actor of a request, in this one place. With an issuer, a verified token names the
/// actor and the header `X-Hotline-Actor` is refused. Without one there is no access control: the
/// header is believed, and a request without it is from `agent:unknown`.
public class ActorFilter {
    private static final Actor UNKNOWN = new Actor(Role.AGENT, "unknown");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String RETRY_AFTER_SECONDS = "5";

    private final CurrentActor current;
    private final CurrentIdentityAssociation identities;
    private final boolean tokens;

    ActorFilter(
            CurrentActor current,
            CurrentIdentityAssociation identities,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean tokens) {
        this.current = current;
        this.identities = identities;
        this.tokens = tokens;
    }

    /// A response ends the request; an empty result lets it continue.
    @ServerRequestFilter
    public Uni<@Nullable Response> filter(ContainerRequestContext request) {
        String header = request.getHeaderString(CurrentActor.HEADER);
        if (!tokens) {
            return Uni.createFrom().item(believed(header));
        }
        return header == null
                ? verified(request.getMethod())
                : Uni.createFrom().item(Problem.response(400, "actor-header-refused"));
    }

    private @Nullable Response believed(@Nullable String header) {
        Optional<Actor> actor = header == null ? Optional.of(UNKNOWN) : Actor.parse(header);
        actor.ifPresent(current::set);
        return actor.isEmpty() ? Problem.response(400, "invalid-actor") : null;
    }

    private Uni<@Nullable Response> verified(String method) {
        return identities
                .getDeferredIdentity()
                .map(identity -> admitted(identity, method))
                .onFailure(OIDCException.class)
                .recoverWithItem(ActorFilter::unavailable)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(
                        () -> challenge("token-refused", "Bearer error=\"invalid_token\""));
    }

    private @Nullable Response admitted(SecurityIdentity identity, String method) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return challenge("token-required", "Bearer");
        }
        Optional<Actor> actor = TokenActor.of(token, identity.getRoles());
        actor.ifPresent(current::set);
        return actor.isPresent() || READING.contains(method)
                ? null
                : Problem.response(403, "role-may-not-act");
    }

    private static Response challenge(String slug, String scheme) {
        return Response.fromResponse(Problem.response(401, slug))
                .header(HttpHeaders.WWW_AUTHENTICATE, scheme)
                .build();
    }

    private static Response unavailable() {
        return Response.fromResponse(Problem.response(503, "issuer-unavailable"))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }
}

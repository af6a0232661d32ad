package io.openhotline.platform.http;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.identity.AccessMatrix;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.identity.Grant;
import io.openhotline.platform.identity.TokenCaller;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Lets a request in, in this one place: a verified token names the caller, and the matrix says
/// whether one of the caller's roles may use the operation. The header `X-Hotline-Actor` is
/// refused. A resource that everybody may read says so by `@PermitAll`.
///
/// A service with `hotline.access=open` has no access control yet: the header of a request without
/// a token is believed, and a request without either is from `agent:unknown`.
public class ActorFilter {
    private static final Actor UNKNOWN = new Actor(Role.AGENT, "unknown");
    private static final String RETRY_AFTER_SECONDS = "5";

    private final CurrentActor current;
    private final CurrentIdentityAssociation identities;
    private final AccessMatrix matrix;
    private final boolean open;

    ActorFilter(
            CurrentActor current,
            CurrentIdentityAssociation identities,
            AccessMatrix matrix,
            @ConfigProperty(name = "hotline.access") String access) {
        this.current = current;
        this.identities = identities;
        this.matrix = matrix;
        this.open = access.equals("open");
    }

    /// A response ends the request; an empty result lets it continue.
    @ServerRequestFilter
    public Uni<@Nullable Response> filter(ContainerRequestContext request, ResourceInfo resource) {
        String header = request.getHeaderString(CurrentActor.HEADER);
        if (open && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            return Uni.createFrom().item(believed(header));
        }
        if (header != null) {
            return Uni.createFrom().item(Problem.response(400, "actor-header-refused"));
        }
        return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                ? Uni.createFrom().nullItem()
                : verified(resource.getResourceMethod());
    }

    private @Nullable Response believed(@Nullable String header) {
        Optional<Actor> actor = header == null ? Optional.of(UNKNOWN) : Actor.parse(header);
        actor.ifPresent(it -> current.set(caller(it), Grant.EVERYTHING));
        return actor.isEmpty() ? Problem.response(400, "invalid-actor") : null;
    }

    private static Caller caller(Actor actor) {
        return new Caller(
                actor,
                Set.of(AccessRole.values()),
                actor.id(),
                actor.id(),
                null,
                actor.is(Role.DEPARTMENT) ? actor.id() : null,
                null,
                Set.of(),
                null);
    }

    private Uni<@Nullable Response> verified(Method method) {
        return identities
                .getDeferredIdentity()
                .map(identity -> admitted(identity, method))
                .onFailure(OIDCException.class)
                .recoverWithItem(ActorFilter::unavailable)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(
                        () -> challenge("token-refused", "Bearer error=\"invalid_token\""));
    }

    private @Nullable Response admitted(SecurityIdentity identity, Method method) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return challenge("token-required", "Bearer");
        }
        return TokenCaller.of(token, identity.getRoles())
                        .filter(caller -> admit(caller, method))
                        .isPresent()
                ? null
                : Problem.response(403, "role-may-not-act");
    }

    private boolean admit(Caller caller, Method method) {
        Optional<Grant> grant =
                open ? Optional.of(Grant.EVERYTHING) : matrix.find(operation(method), caller);
        grant.ifPresent(it -> current.set(caller, it));
        return grant.isPresent();
    }

    private static String operation(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null ? "" : operation.operationId();
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

package io.openhotline.platform.http;

import io.openhotline.platform.identity.AccessMatrix;
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
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Lets a request in, in this one place: a verified token names the caller, and the matrix says
/// whether one of the caller's roles may use the operation. A resource that everybody may read says
/// so by `@PermitAll`. The header `X-Hotline-Actor`, which once named the actor, is refused, so
/// that nobody relies on it. Each refusal is logged (OWASP ASVS 5, 16.3).
public class ActorFilter {
    private static final Logger LOG = Logger.getLogger(ActorFilter.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final CurrentActor current;
    private final CurrentIdentityAssociation identities;
    private final AccessMatrix matrix;

    ActorFilter(CurrentActor current, CurrentIdentityAssociation identities, AccessMatrix matrix) {
        this.current = current;
        this.identities = identities;
        this.matrix = matrix;
    }

    /// A response ends the request; an empty result lets it continue.
    @ServerRequestFilter
    public Uni<@Nullable Response> filter(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getHeaderString(CurrentActor.HEADER) != null) {
            return Uni.createFrom().item(Problem.response(400, "actor-header-refused"));
        }
        return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                ? Uni.createFrom().nullItem()
                : verified(operation(resource.getResourceMethod()));
    }

    private Uni<@Nullable Response> verified(String operation) {
        return identities
                .getDeferredIdentity()
                .map(identity -> admitted(identity, operation))
                .onFailure(OIDCException.class)
                .recoverWithItem(ActorFilter::unavailable)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(() ->
                        challenge(operation, "token-refused", "Bearer error=\"invalid_token\""));
    }

    private @Nullable Response admitted(SecurityIdentity identity, String operation) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return challenge(operation, "token-required", "Bearer");
        }
        Optional<Caller> caller = TokenCaller.of(token, identity.getRoles());
        if (caller.filter(it -> admit(it, operation)).isPresent()) {
            return null;
        }
        LOG.infof(
                "Refused %s by %s of client %s",
                operation,
                caller.map(it -> it.actor() + " " + it.roles()).orElse("a token without a role"),
                caller.map(Caller::client).orElse("unknown"));
        return Problem.response(403, "role-may-not-act");
    }

    private boolean admit(Caller caller, String operation) {
        Optional<Grant> grant = matrix.find(operation, caller);
        grant.ifPresent(it -> current.set(caller, it));
        return grant.isPresent();
    }

    private static String operation(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null ? method.getName() : operation.operationId();
    }

    private static Response challenge(String operation, String slug, String scheme) {
        LOG.infof("Refused %s: %s", operation, slug);
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

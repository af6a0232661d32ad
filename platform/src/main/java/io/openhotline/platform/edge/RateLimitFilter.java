package io.openhotline.platform.edge;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.edge.Buckets.Key;
import io.openhotline.platform.edge.RateLimits.Limit;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Responds with 429 and `Retry-After` to a caller who uses an operation too often. Requests
/// without a valid token are counted by address, after the refusal: a valid caller at the same
/// address is not touched. Counts 404s of operations without a token by address in the same way,
/// because they may be guesses.
public class RateLimitFilter {
    private static final int AFTER_THE_ACTOR = Priorities.USER + 500;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    private final RateLimits limits;
    private final Buckets buckets;
    private final CurrentActor actor;
    private final HttpServerRequest sent;

    RateLimitFilter(
            RateLimits limits, Buckets buckets, CurrentActor actor, HttpServerRequest sent) {
        this.limits = limits;
        this.buckets = buckets;
        this.actor = actor;
        this.sent = sent;
    }

    /// A response ends the request.
    @ServerRequestFilter(priority = AFTER_THE_ACTOR)
    public @Nullable Response limit(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (limits.factor() == 0 || method.isAnnotationPresent(PermitAll.class)) {
            return null;
        }
        Actor caller = actor.get();
        String operation = operation(method);
        return buckets.take(
                        new Key(caller.toString(), operation), limitOf(operation), times(caller))
                .map(RateLimitFilter::refusal)
                .orElse(null);
    }

    @ServerResponseFilter
    public void limitRefused(ContainerResponseContext response, ResourceInfo resource) {
        if (isRefused(response.getStatus(), resource) && limits.factor() > 0) {
            buckets.take(new Key(address(), ""), limits.address(), limits.factor())
                    .ifPresent(wait -> refuse(response, wait));
        }
    }

    private static boolean isRefused(int status, @Nullable ResourceInfo resource) {
        Method method = resource == null ? null : resource.getResourceMethod();
        boolean open = method != null && method.isAnnotationPresent(PermitAll.class);
        return status == UNAUTHORIZED || open && status == NOT_FOUND;
    }

    private Limit limitOf(String operation) {
        boolean isList = operation.startsWith("list") || operation.startsWith("search");
        return limits.operations()
                .getOrDefault(operation, isList ? limits.list() : limits.operation());
    }

    private int times(Actor caller) {
        String role = caller.role().name().toLowerCase(Locale.ROOT);
        return limits.factor() * limits.times().getOrDefault(role, 1);
    }

    private static String operation(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty()
                ? method.getDeclaringClass().getSimpleName() + "." + method.getName()
                : operation.operationId();
    }

    private String address() {
        return sent.remoteAddress() == null ? "" : sent.remoteAddress().hostAddress();
    }

    static Response refusal(Duration wait) {
        return Response.fromResponse(Problem.response(TOO_MANY_REQUESTS, "too-many-requests"))
                .header(HttpHeaders.RETRY_AFTER, seconds(wait))
                .build();
    }

    private static void refuse(ContainerResponseContext response, Duration wait) {
        Response refusal = refusal(wait);
        response.setStatus(refusal.getStatus());
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds(wait));
        response.setEntity(refusal.getEntity(), null, refusal.getMediaType());
    }

    /// Rounds up to whole seconds (RFC 9110), so that the next request is admitted.
    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}

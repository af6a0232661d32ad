package io.openhotline.web.proxy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/// Routes `/api/<service>/…` to the service with the token of the session, and the pages of survey
/// links, which need no login, to follow-up.
@ApplicationScoped
class ServiceRoutes {
    private static final String API = "/api/";
    private static final String SURVEYS = "/s/*";

    private final Origins origins;

    ServiceRoutes(Origins origins) {
        this.origins = origins;
    }

    void register(@Observes Router router) {
        origins.all()
                .forEach((name, origin) -> {
                    String prefix = API + name;
                    router.route(prefix + "/*").handler(context -> pass(context, origin, prefix));
                });
        Origin followUp = origins.of("followup");
        router.route(SURVEYS)
                .handler(context -> followUp.pass(context.request(), path(context), null));
    }

    private static void pass(RoutingContext context, Origin origin, String prefix) {
        String path = path(context).substring(prefix.length());
        origin.pass(context.request(), path, token(context));
    }

    /// Returns the path by which the route was chosen, with the query. What was sent may be written
    /// in another way, even as a whole URI.
    private static String path(RoutingContext context) {
        String query = context.request().query();
        return context.normalizedPath() + (query == null ? "" : "?" + query);
    }

    /// The policy of the path has made sure that there is a session.
    static @Nullable String token(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getCredential(AccessTokenCredential.class).getToken()
                : null;
    }
}

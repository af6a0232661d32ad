package io.openhotline.web.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Routes `/operate/<service>/metrics` to the metrics of the service, with the token of the
/// session: the service requires the role operator. Nothing else of its management port is served.
@ApplicationScoped
class ManagementRoutes {
    private static final String METRICS = "/q/metrics";

    private final ManagementSettings settings;
    private final Vertx vertx;

    ManagementRoutes(ManagementSettings settings, Vertx vertx) {
        this.settings = settings;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        settings.services()
                .forEach((name, address) ->
                        register(router, name, new Origin(name, address, vertx)));
    }

    private static void register(Router router, String service, Origin origin) {
        router.route(HttpMethod.GET, "/operate/" + service + "/metrics")
                .handler(context ->
                        origin.pass(context.request(), METRICS, ServiceRoutes.token(context)));
    }
}

package io.openhotline.web.customer;

import io.openhotline.web.edge.Problems;
import io.openhotline.web.proxy.Origin;
import io.openhotline.web.proxy.Origins;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Routes `/open/…` to the operations of intake that need no account.
@ApplicationScoped
class CustomerRoutes {
    private static final String OPEN = "/open";
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int AWAY = 503;

    private final Origin intake;
    private final CustomerToken token;
    private final AddressLimit limit;

    CustomerRoutes(Origins origins, CustomerToken token, AddressLimit limit) {
        this.intake = origins.of("intake");
        this.token = token;
        this.limit = limit;
    }

    void register(@Observes Router router) {
        router.get(OPEN + "/channel").handler(this::channel);
        router.route(OPEN + "/*").handler(this::pass);
    }

    private void channel(RoutingContext context) {
        token.get()
                .subscribe()
                .with(
                        text ->
                                context.json(
                                        new JsonObject().put("code", CustomerToken.channel(text))),
                        _ -> away(context));
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!OpenOperations.has(request.method(), request.path().substring(OPEN.length()))) {
            Problems.send(context, NOT_FOUND, "not-found", "没有这个地址", "No such address");
        } else if (!limit.admits(request.remoteAddress().hostAddress())) {
            context.response().putHeader("Retry-After", "10");
            Problems.send(
                    context, TOO_MANY, "too-many-requests", "请求过多，请稍后再试", "Too many requests");
        } else {
            passWithToken(context);
        }
    }

    private void passWithToken(RoutingContext context) {
        String path = context.request().path().substring(OPEN.length());
        context.request().pause();
        token.get()
                .subscribe()
                .with(text -> intake.pass(context.request(), path, text), _ -> away(context));
    }

    private static void away(RoutingContext context) {
        context.response().putHeader("Retry-After", "5");
        Problems.send(context, AWAY, "issuer-away", "登录服务暂不可用", "The issuer is away");
    }
}

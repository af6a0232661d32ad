package io.openhotline.dispatch.routing;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.dispatch.routing.Routing.Tried;
import io.openhotline.platform.condition.Condition.Result;
import io.openhotline.platform.condition.RoutableTicket;
import io.openhotline.platform.pack.PackScoped;
import java.util.ArrayList;

/// Tries the routes in the policy's order; the first match wins.
@PackScoped
public class Router {
    private final DispatchPolicy policy;

    public Router(DispatchPolicy policy) {
        this.policy = policy;
    }

    public Routing route(RoutableTicket ticket) {
        var tried = new ArrayList<Tried>();
        for (Route route : policy.routes()) {
            Result result = route.when().evaluate(ticket);
            tried.add(new Tried(route, result));
            if (result == Result.MATCHES) {
                return new Routing(route, tried);
            }
        }
        throw new IllegalStateException("The last route catches everything");
    }
}

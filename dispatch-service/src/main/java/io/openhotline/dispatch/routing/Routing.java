package io.openhotline.dispatch.routing;

import io.openhotline.dispatch.policy.Route;
import io.openhotline.platform.condition.Condition;
import java.util.List;

/// Holds the route that fired and all routes that were tried, in order; the last one is the route
/// that fired.
public record Routing(Route route, List<Tried> tried) {
    public Routing {
        tried = List.copyOf(tried);
    }

    /// Holds a route and the result of its condition.
    public record Tried(Route route, Condition.Result result) {}
}

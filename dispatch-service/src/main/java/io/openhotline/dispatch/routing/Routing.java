package io.openhotline.dispatch.routing;

import io.openhotline.dispatch.condition.Condition;
import io.openhotline.dispatch.policy.Route;
import java.util.List;

/// The route that fired, and every route that was tried, in order, the last of which fired.
public record Routing(Route route, List<Tried> tried) {
    public Routing {
        tried = List.copyOf(tried);
    }

    /// A route and what its condition came to.
    public record Tried(Route route, Condition.Result result) {}
}

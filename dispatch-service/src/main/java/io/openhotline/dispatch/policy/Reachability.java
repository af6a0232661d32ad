package io.openhotline.dispatch.policy;

import io.openhotline.platform.policy.Findings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds routes that no ticket can reach, and tickets that no route catches.
final class Reachability {
    private final Set<String> names = new HashSet<>();
    private final Map<String, Route> byCondition = new HashMap<>();
    private Optional<Route> catchAll = Optional.empty();

    private Reachability() {}

    static void check(List<Route> routes, Findings findings) {
        var reachability = new Reachability();
        for (int i = 0; i < routes.size(); i++) {
            reachability.check("routes[" + i + "]", routes.get(i), findings);
        }
        if (reachability.catchAll.isEmpty()) {
            findings.add(
                    "routes[" + (routes.size() - 1) + "].when",
                    "the last route must catch everything, so it has no 'when'");
        }
    }

    private void check(String key, Route route, Findings findings) {
        if (!names.add(route.name())) {
            findings.add(key + ".name", "'" + route.name() + "' is the name of another route");
        }
        unreachable(route).ifPresent(reason -> findings.add(key + ".when", reason));
        byCondition.putIfAbsent(route.when().text(), route);
        catchAll = catchAll.or(() -> Optional.of(route).filter(Route::catchesEverything));
    }

    private Optional<String> unreachable(Route route) {
        if (catchAll.isPresent()) {
            return Optional.of(
                    "is never reached: '" + catchAll.get().name() + "' catches everything before");
        }
        if (route.catchesNothing()) {
            return Optional.of("can never hold");
        }
        return Optional.ofNullable(byCondition.get(route.when().text()))
                .map(earlier ->
                        "is never reached: '" + earlier.name() + "' has the same condition");
    }
}

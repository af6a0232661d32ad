package io.openhotline.packs.check;

import io.openhotline.dispatch.policy.Route;
import io.openhotline.intake.policy.Category;
import io.openhotline.platform.condition.Condition.Result;
import io.openhotline.platform.condition.RoutableTicket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sends sample tickets of every category through the routes: finds routes that no ticket takes,
/// routes for a category whose form lacks a field of the condition, and categories that only the
/// last route takes.
final class RouteCheck {
    private static final String FILE = "dispatch.yaml";

    private final CheckedPack pack;
    private final List<Route> routes;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Set<String>> fitting = new LinkedHashMap<>();
    private final Map<String, Set<String>> takenBy = new LinkedHashMap<>();
    private final Map<String, Set<String>> before = new LinkedHashMap<>();
    private final List<PackFinding> findings = new ArrayList<>();
    private boolean isComplete = true;

    private RouteCheck(CheckedPack pack) {
        this.pack = pack;
        this.routes = pack.dispatch().routes();
    }

    static List<PackFinding> check(CheckedPack pack) {
        var check = new RouteCheck(pack);
        var samples = new SampleTickets(pack);
        pack.intake()
                .categories()
                .forEach(category -> check.isComplete &= samples.forEach(category, check::send));
        // the last route takes what nobody has thought of, and every pack must have it
        for (int i = 0; i < check.routes.size() - 1; i++) {
            check.route("routes[" + i + "].when", check.routes.get(i));
        }
        pack.intake().categories().forEach(check::category);
        return check.findings;
    }

    private void send(RoutableTicket ticket) {
        String first = "";
        for (Route route : routes) {
            if (route.when().evaluate(ticket) != Result.MATCHES) {
                continue;
            }
            add(fitting, route.name(), String.valueOf(ticket.category()));
            if (first.isEmpty()) {
                first = route.name();
                taken.add(first);
                add(takenBy, String.valueOf(ticket.category()), first);
            } else {
                add(before, route.name(), first);
            }
        }
    }

    private void route(String key, Route route) {
        Set<String> categories = fitting.getOrDefault(route.name(), Set.of());
        List<PackFinding> lacking = lacking(key, route, categories);
        findings.addAll(lacking);
        if (taken.contains(route.name()) || !lacking.isEmpty()) {
            return;
        }
        String reason =
                categories.isEmpty()
                        ? "no ticket of this pack fulfils the condition"
                        : "is never reached: " + before.get(route.name()) + " take all its tickets";
        findings.add(
                isComplete
                        ? PackFinding.fault(FILE, key, reason)
                        : PackFinding.hint(FILE, key, reason + ", of those that were tried"));
    }

    private List<PackFinding> lacking(String key, Route route, Set<String> categories) {
        var condition = new ConditionText(FILE, key, route.when().text());
        return condition.codes("category").stream()
                .filter(code -> !categories.contains(code))
                .flatMap(code -> pack.intake().category(code).stream())
                .flatMap(category ->
                        SampleTickets.lacking(category, condition.fields()).stream()
                                .map(field ->
                                        PackFinding.fault(
                                                FILE,
                                                key,
                                                "the category '%s' has no form field '%s'"
                                                        .formatted(category.code(), field))))
                .toList();
    }

    private void category(Category category) {
        Set<String> names = takenBy.getOrDefault(category.code(), Set.of());
        String last = routes.getLast().name();
        if (routes.size() > 1 && names.equals(Set.of(last))) {
            findings.add(
                    PackFinding.hint(
                            "names.yaml",
                            "categories." + category.code(),
                            "has no route of its own: '" + last + "' takes it"));
        }
    }

    private static void add(Map<String, Set<String>> sets, String key, String value) {
        sets.computeIfAbsent(key, _ -> new HashSet<>()).add(value);
    }
}

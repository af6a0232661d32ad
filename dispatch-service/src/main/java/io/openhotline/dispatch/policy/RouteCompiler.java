package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.policy.PolicyDocument.RouteDocument;
import io.openhotline.platform.condition.Condition;
import io.openhotline.platform.condition.ConditionCompiler;
import io.openhotline.platform.policy.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compiles each route of a document separately; [Reachability] checks them together.
final class RouteCompiler {
    private static final String CATCH_ALL = "true";

    private final ConditionCompiler conditions;
    private final Map<String, Department> departments;
    private final DeadlineCompiler deadlines;
    private final ClockCompiler clocks;
    private final Findings findings;

    RouteCompiler(
            ConditionCompiler conditions,
            Map<String, Department> departments,
            DeadlineCompiler deadlines,
            ClockCompiler clocks,
            Findings findings) {
        this.conditions = conditions;
        this.departments = departments;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.findings = findings;
    }

    List<Route> compile(List<RouteDocument> documents) {
        var routes = new ArrayList<Route>();
        for (int i = 0; i < documents.size(); i++) {
            compile("routes[" + i + "]", documents.get(i)).ifPresent(routes::add);
        }
        return routes;
    }

    private Optional<Route> compile(String key, RouteDocument document) {
        String when = document.when() == null ? CATCH_ALL : document.when();
        Optional<Condition> condition =
                findings.attempt(key + ".when", () -> conditions.compile(when));
        Optional<Department> department = department(key + ".department", document.department());
        Optional<Targets> targets = deadlines.compile(key + ".deadlines", document.deadlines());
        return condition.isPresent() && department.isPresent() && targets.isPresent()
                ? Optional.of(
                        new Route(
                                document.name(),
                                condition.get(),
                                department.get(),
                                targets.get(),
                                clocks.of(key + ".clocks", targets.get(), document.clocks())))
                : Optional.empty();
    }

    private Optional<Department> department(String key, String code) {
        Optional<Department> department = Optional.ofNullable(departments.get(code));
        if (department.isEmpty()) {
            findings.add(key, "there is no department '" + code + "'");
        }
        return department;
    }
}

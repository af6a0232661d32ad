package io.openhotline.dispatch.routing;

import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.platform.condition.Condition;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows which rule would fire for a ticket, with the department and the deadlines.
@Schema(
        description = "The route that would fire for a ticket, with its department and deadlines",
        requiredProperties = {
            "rule",
            "department",
            "acceptBy",
            "resolveBy",
            "uncoveredYears",
            "tried"
        })
record RoutePreview(
        @Schema(description = "The rule that fires", examples = "leak-large-pipe") String rule,
        DepartmentView department,
        @Schema(description = "Deadline for accepting the work order") Instant acceptBy,
        @Schema(description = "Deadline for resolving the matter") Instant resolveBy,
        @Schema(
                        description =
                                "Years that the deadlines reach and whose holidays the calendar"
                                        + " doesn't know: the deadlines may be wrong. Usually empty.",
                        examples = "[2027]")
                Set<Integer> uncoveredYears,
        @Schema(description = "Every rule that was tried, in order; the last one fires")
                List<TriedRule> tried) {

    @Schema(
            description = "A rule with the result of its condition",
            requiredProperties = {"rule", "condition", "result"})
    record TriedRule(
            String rule,
            @Schema(
                            description = "The condition in CEL",
                            examples =
                                    "ticket.category == \"leak\" &&"
                                            + " ticket.fields.pipeDiameterMm <= 150")
                    String condition,
            @Schema(
                            description =
                                    "MISSING: it reads what the ticket doesn't have, so it does"
                                            + " not match; FAULTY: it could not be computed")
                    Condition.Result result) {}

    static RoutePreview of(Routing routing, Targets targets, Instant receivedAt) {
        Route route = routing.route();
        Deadlines deadlines = targets.from(receivedAt);
        return new RoutePreview(
                route.name(),
                DepartmentView.of(route.department()),
                deadlines.accept().at(),
                deadlines.resolve().at(),
                targets.uncoveredYears(receivedAt),
                routing.tried().stream()
                        .map(tried ->
                                new TriedRule(
                                        tried.route().name(),
                                        tried.route().when().text(),
                                        tried.result()))
                        .toList());
    }
}

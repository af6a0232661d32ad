package io.openhotline.dispatch.workorder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.dispatch.deadline.domain.Targets;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.dispatch.routing.Router;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Finds the department and the deadlines of a work order. Counts deadlines that reach a year whose
/// holidays the calendar doesn't know (F11).
@Singleton
class Assigner {
    private final Router router;
    private final DispatchPolicy policy;
    private final Counter uncovered;

    Assigner(Router router, DispatchPolicy policy, MeterRegistry registry) {
        this.router = router;
        this.policy = policy;
        this.uncovered = registry.counter("hotline.deadlines.uncovered");
    }

    /// Assigns the first dispatch by route; the deadlines count from the receipt of the ticket.
    Assignment first(TicketSnapshot ticket, Instant now) {
        return byRoute(ticket, ticket.receivedAt(), now);
    }

    /// Assigns a second dispatch to the last department that the policy still names, or by route if
    /// there is none (T11). The deadlines count from `now`.
    Assignment again(TicketSnapshot ticket, List<Existing> before, Instant now) {
        return before.reversed().stream()
                .map(Existing::assignment)
                .filter(last -> policy.department(last.department()).isPresent())
                .findFirst()
                .map(last -> assigned(last.department(), last.rule(), now, now))
                .orElseGet(() -> byRoute(ticket, now, now));
    }

    /// Assigns to the department that the desk chose, with the full time that the rule allows.
    Assignment to(String department, Existing workOrder, Instant now) {
        return assigned(department, workOrder.assignment().rule(), now, now);
    }

    private Assignment byRoute(TicketSnapshot ticket, Instant start, Instant now) {
        Route route = router.route(ticket.routable()).route();
        return assigned(route.department().code(), route.name(), start, now);
    }

    private Assignment assigned(String department, String rule, Instant start, Instant now) {
        Targets targets = policy.targetsOf(rule);
        if (!targets.uncoveredYears(start).isEmpty()) {
            uncovered.increment();
        }
        return new Assignment(department, rule, now, targets.from(start));
    }
}

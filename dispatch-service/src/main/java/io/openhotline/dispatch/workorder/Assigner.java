package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.dispatch.routing.Router;
import io.openhotline.dispatch.ticket.Ticket;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Finds who gets a work order and until when.
@Singleton
class Assigner {
    private final Router router;
    private final DispatchPolicy policy;

    Assigner(Router router, DispatchPolicy policy) {
        this.router = router;
        this.policy = policy;
    }

    /// The first time by route, counted from the receipt of the ticket.
    Assignment first(Ticket ticket, Instant now) {
        return byRoute(ticket, ticket.receivedAt(), now);
    }

    /// Once more to whoever handled it last, or by route where nobody has (T11). The time counts
    /// anew.
    Assignment again(Ticket ticket, List<Existing> before, Instant now) {
        return before.reversed().stream()
                .map(Existing::assignment)
                .filter(last -> policy.department(last.department()).isPresent())
                .findFirst()
                .map(last -> assigned(last.department(), last.rule(), now, now))
                .orElseGet(() -> byRoute(ticket, now, now));
    }

    /// To a department of the desk's choice: it gets the whole time that the rule allows.
    Assignment to(String department, Existing workOrder, Instant now) {
        return assigned(department, workOrder.assignment().rule(), now, now);
    }

    private Assignment byRoute(Ticket ticket, Instant start, Instant now) {
        Route route = router.route(ticket.routable()).route();
        return assigned(route.department().code(), route.name(), start, now);
    }

    private Assignment assigned(String department, String rule, Instant start, Instant now) {
        return new Assignment(department, rule, now, policy.targetsOf(rule).from(start));
    }
}

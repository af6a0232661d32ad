package io.openhotline.dispatch.workorder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.person.domain.Staffing;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.dispatch.routing.Router;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Responsible;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds the department, its responsible person (C2) and the deadlines of a work order. Counts
/// deadlines that reach a year whose holidays the calendar doesn't know (F11).
@PackScoped
class Assigner {
    private final Router router;
    private final DispatchPolicy policy;
    private final Staffing staffing;
    private final Counter uncovered;

    Assigner(Router router, DispatchPolicy policy, Staffing staffing, MeterRegistry registry) {
        this.router = router;
        this.policy = policy;
        this.staffing = staffing;
        this.uncovered = registry.counter("hotline.deadlines.uncovered");
    }

    /// Assigns the first dispatch by route; the deadlines count from the receipt of the ticket.
    Assignment first(TicketSnapshot ticket, Instant now) {
        return byRoute(ticket, ticket.receivedAt(), now);
    }

    /// Assigns a second dispatch to the last department that the policy still names, or by route if
    /// there is none (T11) or the desk has corrected the category since. The deadlines count from
    /// `now`.
    Assignment again(TicketSnapshot ticket, List<Existing> before, Instant now) {
        return last(ticket, before)
                .map(last -> assigned(ticket, last.department(), last.rule(), now, now))
                .orElseGet(() -> byRoute(ticket, now, now));
    }

    /// Works like [#again], before anything has left for the department.
    Assignment againInReview(TicketSnapshot ticket, List<Existing> before, Instant now) {
        return last(ticket, before)
                .map(last -> inReview(last.department(), last.rule(), ticket, now, now))
                .orElseGet(() -> inReview(ticket, now, now));
    }

    private Optional<Assignment> last(TicketSnapshot ticket, List<Existing> before) {
        return before.reversed().stream()
                .map(Existing::assignment)
                .filter(last -> policy.department(last.department()).isPresent())
                .findFirst()
                .filter(last -> !ticket.isReclassifiedAfter(last.assignedAt()));
    }

    /// Assigns to the department that the desk chose, with the full time that the rule allows: the
    /// rule of the work order, or that of the corrected category.
    Assignment to(String department, TicketSnapshot ticket, Existing workOrder, Instant now) {
        return assigned(ticket, department, ruleFor(ticket, workOrder), now, now);
    }

    private String ruleFor(TicketSnapshot ticket, Existing workOrder) {
        Assignment before = workOrder.assignment();
        return ticket.isReclassifiedAfter(before.assignedAt())
                ? router.route(ticket.routable()).route().name()
                : before.rule();
    }

    /// Assigns the first dispatch by route, which waits for its review.
    Assignment inReview(TicketSnapshot ticket, Instant now) {
        return inReview(ticket, ticket.receivedAt(), now);
    }

    private Assignment inReview(TicketSnapshot ticket, Instant start, Instant now) {
        Route route = router.route(ticket.routable()).route();
        return inReview(route.department().code(), route.name(), ticket, start, now);
    }

    /// Works like [#to], before anything has left for a department. The deadlines of a second
    /// dispatch don't count from the receipt of the ticket.
    Assignment toInReview(
            String department, TicketSnapshot ticket, Existing workOrder, Instant now) {
        Instant start =
                workOrder.order().round() == 1
                        ? ticket.receivedAt()
                        : workOrder.assignment().assignedAt();
        return inReview(department, ruleFor(ticket, workOrder), ticket, start, now);
    }

    private Assignment inReview(
            String department, String rule, TicketSnapshot ticket, Instant start, Instant now) {
        Clocks clocks = Clocks.awaitingReview(policy.clocksOf(rule), start);
        return named(ticket, new Assignment(department, rule, now, clocks), now);
    }

    /// Returns the department that the corrected category leads to, if another one has the work
    /// order.
    Optional<String> offered(TicketSnapshot ticket, String department, Instant assignedAt) {
        return Optional.of(ticket)
                .filter(it -> it.isReclassifiedAfter(assignedAt))
                .map(it -> router.route(it.routable()).route().department().code())
                .filter(code -> !code.equals(department));
    }

    private Assignment byRoute(TicketSnapshot ticket, Instant start, Instant now) {
        Route route = router.route(ticket.routable()).route();
        return assigned(ticket, route.department().code(), route.name(), start, now);
    }

    private Assignment assigned(
            TicketSnapshot ticket, String department, String rule, Instant start, Instant now) {
        Targets targets = policy.targetsOf(rule);
        if (!targets.uncoveredYears(start).isEmpty()) {
            uncovered.increment();
        }
        Clocks clocks = Clocks.assigned(policy.clocksOf(rule), start, now);
        return named(ticket, new Assignment(department, rule, now, clocks), now);
    }

    private Assignment named(TicketSnapshot ticket, Assignment assignment, Instant now) {
        return staffing.at(now)
                .responsible(assignment.department(), ticket.category())
                .map(person -> assignment.with(Responsible.of(person)))
                .orElse(assignment);
    }
}

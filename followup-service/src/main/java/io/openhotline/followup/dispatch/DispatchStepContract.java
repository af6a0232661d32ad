package io.openhotline.followup.dispatch;

import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.WorkOrderEvent.CustomerOverdue;
import io.openhotline.contracts.WorkOrderEvent.DueSoon;
import io.openhotline.contracts.WorkOrderEvent.Escalated;
import io.openhotline.contracts.WorkOrderEvent.EscalationWithdrawn;
import io.openhotline.contracts.WorkOrderEvent.Overdue;
import io.openhotline.contracts.WorkOrderEvent.OverdueWithdrawn;
import io.openhotline.followup.dispatch.DispatchStep.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Reads from `workorders.v1` which steps are reached, and which are taken back (F3).
final class DispatchStepContract {
    private static final String CUSTOMER = "customer";

    private DispatchStepContract() {}

    /// Returns empty for any other event.
    ///
    /// @param at the time of the event
    static Optional<DispatchStep> reached(Event event, Instant at) {
        if (event instanceof DueSoon(_, var id, var department, var deadline, var dueAt)) {
            return Optional.of(
                    new DispatchStep(
                            id, department, Kind.DUE_SOON, clock(deadline), null, dueAt, at));
        }
        if (event instanceof Overdue(_, var id, var department, var deadline, var dueAt)) {
            return Optional.of(
                    new DispatchStep(
                            id, department, Kind.OVERDUE, clock(deadline), null, dueAt, at));
        }
        if (event instanceof CustomerOverdue(_, var id, var department, var dueAt)) {
            return Optional.of(
                    new DispatchStep(
                            id, department, Kind.CUSTOMER_OVERDUE, CUSTOMER, null, dueAt, at));
        }
        return event instanceof Escalated escalated
                ? Optional.of(escalated(escalated))
                : Optional.empty();
    }

    /// Returns the step that is taken back, with the time at which that happened; empty for any
    /// other event.
    static Optional<DispatchStep> takenBack(Event event) {
        if (event instanceof OverdueWithdrawn(_, var id, var department, var deadline, var at)) {
            return Optional.of(
                    new DispatchStep(id, department, Kind.OVERDUE, clock(deadline), null, at, at));
        }
        return event
                        instanceof
                        EscalationWithdrawn(_, var id, var department, var clock, var step, var at)
                ? Optional.of(
                        new DispatchStep(
                                id,
                                department,
                                Kind.ESCALATED,
                                clock,
                                Duration.parse(step),
                                at,
                                at))
                : Optional.empty();
    }

    private static DispatchStep escalated(Escalated event) {
        return new DispatchStep(
                event.workOrderId(),
                event.department(),
                Kind.ESCALATED,
                event.clock(),
                Duration.parse(event.step()),
                event.dueAt(),
                event.escalatedAt());
    }

    private static String clock(Deadline deadline) {
        return deadline.name().toLowerCase(Locale.ROOT);
    }
}

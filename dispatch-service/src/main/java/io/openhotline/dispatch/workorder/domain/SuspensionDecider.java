package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.SuspensionRule;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.EndSuspension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Suspend;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasResumed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSuspended;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Decides when the work stands still, and when it goes on. Only pausable clocks stand still with
/// it.
final class SuspensionDecider {
    private SuspensionDecider() {}

    static Decision suspend(
            Suspend command, Open workOrder, Instant at, Map<String, SuspensionRule> rules) {
        return switch (workOrder) {
            case Issued issued -> suspend(command, Acceptance.of(issued, at), at, rules);
            case Accepted accepted -> suspend(command, accepted, at, rules);
            case Suspended _ -> new Refused(Refusal.WORK_ORDER_SUSPENDED);
            case Proposed _ -> new Refused(Refusal.OUTCOME_PROPOSED);
        };
    }

    private static Decision suspend(
            Suspend command, Accepted handling, Instant at, Map<String, SuspensionRule> rules) {
        SuspensionRule rule = rules.get(command.reason());
        if (rule == null) {
            return new Refused(Refusal.SUSPENSION_REASON_UNKNOWN);
        }
        return refusal(command.until(), at, rule)
                .<Decision>map(Refused::new)
                .orElseGet(() -> suspended(command, handling, at, rule.endsWithSupplement()));
    }

    private static Optional<Refusal> refusal(Instant until, Instant at, SuspensionRule rule) {
        if (!until.isAfter(at)) {
            return Optional.of(Refusal.SUSPENSION_IN_PAST);
        }
        return until.isAfter(at.plus(rule.longest()))
                ? Optional.of(Refusal.SUSPENSION_TOO_LONG)
                : Optional.empty();
    }

    private static Agreed suspended(
            Suspend command, Accepted handling, Instant at, boolean endsWithSupplement) {
        var suspension =
                new Suspension(
                        command.reason(), command.note(), at, command.until(), endsWithSupplement);
        Assignment assignment = handling.assignment();
        var paused = assignment.clocks().paused(at, suspension.until(), suspension.reason());
        return new Agreed(
                new Suspended(handling.with(assignment.with(paused)), suspension),
                new WasSuspended(suspension, at));
    }

    /// Ends a suspension at its date if the command comes later.
    static Decision resume(Open workOrder, ResumeCause cause, Instant at) {
        return switch (workOrder) {
            case Issued _, Accepted _, Proposed _ -> new Refused(Refusal.NOT_SUSPENDED);
            case Suspended(var handling, var suspension) ->
                    resumed(
                            handling,
                            cause,
                            at.isAfter(suspension.until()) ? suspension.until() : at);
        };
    }

    static Decision end(EndSuspension command, Open workOrder) {
        return switch (workOrder) {
            case Issued _, Accepted _, Proposed _ -> new Refused(Refusal.NOT_SUSPENDED);
            case Suspended(_, var suspension) ->
                    resume(workOrder, command.cause(), command.origin().at(suspension.since()));
        };
    }

    private static Agreed resumed(Accepted handling, ResumeCause cause, Instant at) {
        Assignment assignment = handling.assignment();
        return new Agreed(
                handling.with(assignment.with(assignment.clocks().resumed(at, cause.name()))),
                new WasResumed(cause, at));
    }
}

package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reach;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.WriteBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.MilestoneWasReached;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasWrittenBack;
import java.time.Instant;

/// Decides about what stops a clock besides acceptance and completion. Each may be said again; the
/// first time counts.
final class MilestoneDecider {
    private MilestoneDecider() {}

    static Decision reach(Reach command, Open workOrder, Instant at) {
        ClockStop stop = command.milestone().stops();
        return new Agreed(
                Acceptance.change(workOrder, at, it -> it.with(reached(it.assignment(), stop, at))),
                new MilestoneWasReached(command.milestone(), command.note(), at));
    }

    /// The outcome is written back after the completion (C5).
    static Decision writeBack(WriteBack command, Completed workOrder) {
        Instant at = command.origin().at(workOrder.completedAt());
        return Policies.judge(workOrder, command.origin())
                .<Decision>map(Refused::new)
                .orElseGet(() ->
                        new Agreed(
                                writtenBack(workOrder, at),
                                new WasWrittenBack(command.note(), at)));
    }

    private static Completed writtenBack(Completed workOrder, Instant at) {
        return new Completed(
                workOrder.order(),
                reached(workOrder.assignment(), ClockStop.WRITTEN_BACK, at),
                workOrder.result(),
                workOrder.completedAt());
    }

    private static Assignment reached(Assignment assignment, ClockStop stop, Instant at) {
        return assignment.with(assignment.clocks().reached(stop, at));
    }
}

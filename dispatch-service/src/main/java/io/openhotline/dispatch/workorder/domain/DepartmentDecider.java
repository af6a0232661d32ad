package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Accept;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ByDepartment;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Complete;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Return;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.HasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAccepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import java.time.Instant;
import java.util.Optional;

/// Decides commands of a department about an open work order. Progress or completion implies
/// acceptance.
final class DepartmentDecider {
    private DepartmentDecider() {}

    static Decision decide(ByDepartment command, Open workOrder) {
        Optional<Refusal> refusal = Policies.judge(workOrder, command.origin());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Instant at = command.origin().at(earliest(workOrder));
        return switch (command) {
            case Accept _ -> accept(workOrder, at);
            case Report(_, var progress, _) -> report(progress, workOrder, at);
            case Complete(_, var result, _) -> complete(result, workOrder, at);
            case Return(_, var reason, _) ->
                    new Agreed(
                            new Returned(workOrder.order(), workOrder.assignment(), reason, at),
                            new WasReturned(reason, at));
        };
    }

    private static Instant earliest(Open workOrder) {
        return switch (workOrder) {
            case Issued(var order, _) -> order.receivedAt();
            case Accepted accepted -> accepted.acceptedAt();
        };
    }

    private static Decision accept(Open workOrder, Instant at) {
        return switch (workOrder) {
            case Issued(var order, var assignment) ->
                    new Agreed(new Accepted(order, assignment, at, null), new WasAccepted(at));
            case Accepted _ -> new Refused(Refusal.ALREADY_ACCEPTED);
        };
    }

    private static Decision report(Progress progress, Open workOrder, Instant at) {
        return Policies.judge(progress, at)
                .<Decision>map(Refused::new)
                .orElseGet(() ->
                        new Agreed(
                                progressed(progress, workOrder, at),
                                new HasProgressed(progress, at)));
    }

    private static Accepted progressed(Progress progress, Open workOrder, Instant at) {
        return switch (workOrder) {
            case Issued(var order, var assignment) -> new Accepted(order, assignment, at, progress);
            case Accepted(var order, var assignment, var acceptedAt, var earlier) ->
                    new Accepted(order, assignment, acceptedAt, progress.after(earlier));
        };
    }

    private static Decision complete(Result result, Open workOrder, Instant at) {
        return Policies.judge(result, workOrder.order().complaint())
                .<Decision>map(Refused::new)
                .orElseGet(() ->
                        new Agreed(
                                new Completed(
                                        workOrder.order(), workOrder.assignment(), result, at),
                                new WasCompleted(result, at)));
    }
}

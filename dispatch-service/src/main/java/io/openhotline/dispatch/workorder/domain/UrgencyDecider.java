package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SetUrgency;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.UrgencyWasSet;

/// Decides about the mark of an urgent work order (加急, T8). A department that has it is told.
final class UrgencyDecider {
    private UrgencyDecider() {}

    static Decision set(SetUrgency command, Existing workOrder) {
        if (workOrder.order().urgent() == command.urgent()) {
            return new Refused(Refusal.URGENCY_UNCHANGED);
        }
        return new Agreed(
                with(workOrder, workOrder.order().marked(command.urgent())),
                new UrgencyWasSet(
                        command.urgent(), workOrder instanceof Open, command.origin().at()));
    }

    private static Existing with(Existing workOrder, Order order) {
        return switch (workOrder) {
            case Open open -> with(open, order);
            case InReview inReview -> with(inReview, order);
            case Returned(var handedBack, var dispute, var at) ->
                    new Returned(with(handedBack, order), dispute, at);
            case Completed _, Recalled _ ->
                    throw new IllegalStateException("A closed work order is not marked");
        };
    }

    private static InReview with(InReview workOrder, Order order) {
        return switch (workOrder) {
            case AwaitingReview(_, var assignment, var author) ->
                    new AwaitingReview(order, assignment, author);
            case SentBack(_, var assignment, var author, var reason, var at) ->
                    new SentBack(order, assignment, author, reason, at);
        };
    }

    private static Open with(Open workOrder, Order order) {
        return switch (workOrder) {
            case Issued(_, var assignment) -> new Issued(order, assignment);
            case Accepted accepted -> with(accepted, order);
            case Suspended(var handling, var suspension) ->
                    new Suspended(with(handling, order), suspension);
            case Proposed(var handling, var proposal) ->
                    new Proposed(with(handling, order), proposal);
        };
    }

    private static Accepted with(Accepted handling, Order order) {
        return new Accepted(
                order,
                handling.assignment(),
                handling.acceptedAt(),
                handling.progress(),
                handling.asked());
    }
}

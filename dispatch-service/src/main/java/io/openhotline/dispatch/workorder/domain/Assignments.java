package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;

/// Changes the assignment of a work order and leaves its state.
final class Assignments {
    private Assignments() {}

    static Open change(Open workOrder, Assignment changed) {
        return switch (workOrder) {
            case Issued issued -> new Issued(issued.order(), changed);
            case Accepted accepted -> accepted.with(changed);
            case Suspended(var handling, var suspension) ->
                    new Suspended(handling.with(changed), suspension);
            case Proposed(var handling, var proposal) ->
                    new Proposed(handling.with(changed), proposal);
        };
    }
}
